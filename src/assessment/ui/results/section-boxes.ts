import { itemNumber } from "../../../model/id-pattern.ts";
import type { Rating } from "../../../model/rating.ts";
import type { Assessment } from "../../model/assessment.ts";
import type { ChecklistDefinition, ItemDefinition, SectionDefinition } from "../../model/checklist-definition.ts";
import { ratingLabel } from "../../model/item-labels.ts";
import { describeShare } from "../../messages/results.ts";
import type { RatingCounts } from "../../model/rating-counts.ts";
import type { SectionResult, Summary } from "../../model/results.ts";
import { firstOf, part, say } from "../../../browser/dom.ts";
import { drawList } from "../shared/draw-list.ts";

/** The order of boxes in a section, and of parts in a bar: what is in place first. */
const order: readonly (Rating | undefined)[] = [
  "in-place",
  "partly",
  "planned",
  "not-started",
  "not-known",
  "not-applicable",
  undefined,
];

/** Says how many answers are in place, of those that apply: the same base as that of the numbers above. */
export function sayShare(root: HTMLElement, { counts }: RatingCounts): void {
  say(root, "share", describeShare({ counts }));
}

/** Draws one row of boxes for each section, a box for each question in the pattern of its answer. */
export function drawSections(
  root: HTMLElement,
  { sections }: Summary,
  assessment: Assessment,
  definition: ChecklistDefinition,
): void {
  drawList(
    part(root, "sections"),
    sections,
    ({ section }: SectionResult) => section.id,
    () => firstOf(root, "section"),
    (row, result) => {
      say(row, "title", result.section.title);
      sayShare(row, result);
      drawBoxes(root, row, result.section, assessment, definition);
    },
  );
}

function drawBoxes(
  root: HTMLElement,
  row: HTMLElement,
  { items }: SectionDefinition,
  { answers }: Assessment,
  definition: ChecklistDefinition,
): void {
  const ratingOf = ({ id }: ItemDefinition) => answers[id]?.rating;
  const sorted = [...items].sort((a, b) => order.indexOf(ratingOf(a)) - order.indexOf(ratingOf(b)));
  drawList(
    part(row, "boxes"),
    sorted,
    ({ id }) => id,
    () => firstOf(root, "box"),
    (box, item) => {
      const rating = ratingOf(item);
      box.querySelector("rect")?.setAttribute("fill", `url(#rating-${rating ?? "none"})`);
      say(box, "number", String(itemNumber(item.id)));
      say(box, "rating", `: ${ratingLabel(rating, definition) || "Not answered"}`);
    },
  );
}
