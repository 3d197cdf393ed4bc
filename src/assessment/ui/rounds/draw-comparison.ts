import { sentenceCase } from "../../../model/sentence-case.ts";
import { placeFragment } from "../../../model/id-pattern.ts";
import {
  movements,
  type ComparedItem,
  type ComparedSection,
  type Comparison,
  type Movement,
  type RetiredItem,
} from "../../model/compare.ts";
import { askOf, ratingLabel } from "../../model/item-labels.ts";
import { furtherWords } from "../../messages/last-round.ts";
import { listLines } from "../shared/list-lines.ts";
import { movementNames, describeMovements } from "../../messages/movement.ts";
import type { ChecklistDefinition } from "../../model/checklist-definition.ts";
import { firstOf, part, say } from "../../../browser/dom.ts";

/** Half of the picture’s width in its own units, and the largest width for one question. */
const half = 98;
const widest = 20;

/** Movements shown only as numbers. */
const silent: readonly Movement[] = ["unchanged", "unanswered"];

/** Draws a comparison of two rounds: a picture of the movement by section, then each question that moved. */
export function drawComparison(root: HTMLElement, comparison: Comparison, definition: ChecklistDefinition): void {
  const most = Math.max(...comparison.sections.flatMap(({ movements: { better = 0, worse = 0 } }) => [better, worse]));
  const unit = Math.min(widest, half / most);
  part(root, "movement-sections").replaceChildren(
    ...comparison.sections.map((section) => sectionRow(root, section, unit)),
  );
  const items = [...comparison.sections.flatMap((section) => section.items), ...comparison.noLongerAsked];
  const groups = movements
    .filter((movement) => !silent.includes(movement))
    .map((movement) => ({ movement, moved: items.filter((item) => item.movement === movement) }))
    .filter(({ moved }) => moved.length > 0);
  part(root, "movement-groups").replaceChildren(
    ...groups.map(({ movement, moved }) => {
      const group = firstOf(root, "movement-group");
      const name = movementNames[movement];
      say(group, "group-title", `${sentenceCase(name)} (${String(moved.length)})`);
      part(group, "group-items").append(...moved.map((item) => movedItem(root, item, definition)));
      return group;
    }),
  );
}

function sectionRow(root: HTMLElement, { section, movements: counts }: ComparedSection, unit: number): HTMLElement {
  const row = firstOf(root, "movement-section");
  const { better = 0, worse = 0 } = counts;
  say(row, "section-title", section.title);
  say(row, "worse-count", `${String(worse)} worse`);
  say(row, "better-count", `${String(better)} better`);
  say(row, "section-words", describeMovements(counts));
  part(row, "better-bar").setAttribute("width", String(better * unit));
  part(row, "worse-bar").setAttribute("width", String(worse * unit));
  part(row, "worse-bar").setAttribute("x", String(100 - worse * unit));
  return row;
}

function movedItem(root: HTMLElement, moved: ComparedItem | RetiredItem, definition: ChecklistDefinition): HTMLElement {
  const row = firstOf(root, "moved-item");
  const id = typeof moved.item === "string" ? moved.item : moved.item.id;
  const ask = part<HTMLAnchorElement>(row, "moved-ask");
  ask.textContent = askOf(id, definition);
  // A question that is no longer asked is not on the page.
  if (typeof moved.item !== "string") ask.href = `#${placeFragment(id)}`;
  const isChanged = "changedFrom" in moved && moved.changedFrom.length > 0;
  say(row, "moved-changed", isChanged ? "Question changed since" : "");
  const [earlier, later] = [moved.earlier, moved.later].map(
    (answer) => ratingLabel(answer?.rating, definition) || "not answered",
  );
  say(row, "moved-ratings", `Earlier: ${earlier ?? ""}. Later: ${later ?? ""}.`);
  const said = (["earlier", "later"] as const).flatMap((round) =>
    furtherWords(moved[round]).map((words) => `${sentenceCase(round)}: ${words}`),
  );
  part(row, "moved-said").replaceChildren(...listLines(said));
  return row;
}
