import { itemNumber } from "../../../model/id-pattern.ts";
import type { Learning } from "../../model/learning.ts";
import type { Answered } from "../../model/results.ts";
import { drawList } from "../shared/draw-list.ts";
import { drawQuestionLink, stepFrom } from "../shared/learn-links.ts";
import { firstOf, part, say } from "../../../browser/dom.ts";

/** The fragment of an entry to learn from, among the results. */
export const learningFragment = (id: string): string => `learn-${id}`;

/**
 * Draws an entry to learn from with its gaps. Where it advises a first step, each gap has a button that holds the item
 * and the step in its data.
 */
export function drawLearning(
  row: HTMLElement,
  root: ParentNode,
  { link, gaps }: Learning,
  standing: (gap: Answered) => string,
): void {
  row.id = learningFragment(link.id);
  const anchor = part<HTMLAnchorElement>(row, "title");
  anchor.href = link.href;
  anchor.textContent = link.title;
  say(row, "type", `${link.type} ${link.id}.`);
  say(row, "evidence", link.evidence);
  part(row, "first").hidden = link.firstStep === "";
  say(row, "step", `“${link.firstStep}”`);
  const numbers = gaps.map(({ item }) => String(itemNumber(item.id))).join(", ");
  say(row, "learn-for", `For ${gaps.length === 1 ? "question" : "questions"} ${numbers}`);
  drawList(
    part(row, "learn-gaps"),
    gaps,
    ({ item }) => item.id,
    () => firstOf(root, "learn-gap"),
    (line, gap) => {
      drawQuestionLink(line, gap.item);
      say(line, "standing", standing(gap));
      const use = part(line, "use");
      use.hidden = link.firstStep === "";
      use.dataset["item"] = gap.item.id;
      use.dataset["step"] = stepFrom(link);
      say(use, "of", ` from ${link.id} for: ${gap.item.ask}`);
    },
  );
}
