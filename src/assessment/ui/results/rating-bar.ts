import { ratings, type Rating } from "../../../model/rating.ts";
import type { ChecklistDefinition } from "../../model/checklist-definition.ts";
import type { RatingCounts } from "../../model/rating-counts.ts";
import { say } from "../../../browser/dom.ts";

/** Draws counts by rating into the markup of `RatingBar.astro`: as a bar with counts and as text. */
export function drawRatingBar(
  root: ParentNode,
  { counts, unanswered }: RatingCounts,
  { ratingLabels }: Pick<ChecklistDefinition, "ratingLabels"> = {},
): void {
  const countOf = (name = "") => (name in counts ? counts[name as Rating] : unanswered);
  const total = Object.values(counts).reduce((sum, count) => sum + count, unanswered);
  const percent = (count: number) => `${String((count / Math.max(total, 1)) * 100)}%`;
  let before = 0;
  for (const bit of root.querySelectorAll<SVGGElement>("g[data-rating]")) {
    const count = countOf(bit.dataset["rating"]);
    const [rect, text] = bit.children;
    bit.classList.toggle("rating-bar__none", count === 0);
    rect?.setAttribute("x", percent(before));
    rect?.setAttribute("width", percent(count));
    text?.setAttribute("x", percent(before + count / 2));
    if (text) text.textContent = String(count);
    before += count;
  }
  for (const line of root.querySelectorAll<HTMLElement>("li[data-rating]")) {
    const name = line.dataset["rating"] as Rating | "none";
    const count = countOf(name);
    line.hidden = count === 0;
    say(line, "label", name === "none" ? "Not answered" : (ratingLabels?.[name] ?? ratings[name]));
    say(line, "count", String(count));
  }
}
