import { importanceLabel, ratingLabel } from "../../model/item-labels.ts";
import type { ChecklistDefinition } from "../../model/checklist-definition.ts";
import type { Answered } from "../../model/results.ts";
import { drawList } from "../shared/draw-list.ts";
import { drawQuestionLink, learnLinks, stepFrom, type LearnLink } from "../shared/learn-links.ts";
import { firstOf, part, say } from "../../../browser/dom.ts";

/**
 * Draws one gap: the question, the team’s answer, its actions, and entries to learn from. Buttons hold the item in
 * their data, and the first step if they add one.
 */
export function drawGap(
  row: HTMLElement,
  root: ParentNode,
  gap: Answered,
  actions: number,
  definition: ChecklistDefinition,
): void {
  const { item, answer } = gap;
  drawQuestionLink(row, item);
  const importance = answer.importance ? `${importanceLabel(answer.importance)} importance` : "Importance not said";
  say(row, "standing", `${importance}. ${ratingLabel(answer.rating, definition)}.`);
  const note = answer.note?.trim() ?? "";
  say(row, "note", note);
  part(row, "note").hidden = note === "";
  part(row, "planned").hidden = actions === 0;
  say(row, "actions", actions === 1 ? "1 action" : `${String(actions)} actions`);
  const add = part(row, "add");
  add.dataset["item"] = item.id;
  say(add, "of", ` for: ${item.ask}`);
  drawLearn(row, root, item.id);
}

function drawLearn(row: HTMLElement, root: ParentNode, item: string): void {
  const links = learnLinks(item);
  part(row, "learn").hidden = links.length === 0;
  const draw = (node: HTMLElement, link: LearnLink) => {
    const anchor = part<HTMLAnchorElement>(node, "title");
    anchor.href = link.href;
    anchor.textContent = link.title;
    say(node, "type", `${link.type} ${link.id}.`);
    say(node, "evidence", link.evidence);
    part(node, "first").hidden = link.firstStep === "";
    say(node, "step", `“${link.firstStep}”`);
    const use = part(node, "use");
    use.dataset["item"] = item;
    use.dataset["step"] = stepFrom(link);
    say(use, "of", ` from ${link.id}`);
  };
  drawList(
    part(row, "links"),
    links,
    ({ id }) => id,
    () => firstOf(root, "link"),
    draw,
  );
}
