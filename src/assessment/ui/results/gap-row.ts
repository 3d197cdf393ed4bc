import { itemNumber } from "../../../model/id-pattern.ts";
import type { Assessment } from "../../model/assessment.ts";
import type { ChecklistDefinition } from "../../model/checklist-definition.ts";
import { isUrgent } from "../../model/key-figures.ts";
import { responsibilityFor } from "../../model/responsibility.ts";
import type { Answered } from "../../model/results.ts";
import { describeAnswer } from "../../messages/results.ts";
import { describeMissing, describePlanned } from "../../messages/responsibility.ts";
import { drawQuestionLink, learnLinks } from "../shared/learn-links.ts";
import { part, say } from "../../../browser/dom.ts";
import { learningFragment } from "./learning-row.ts";

/**
 * Draws one gap: the question, the team’s answer, who acts on it by when or that nobody does, and where to learn. The
 * button holds the item in its data.
 */
export function drawGap(
  row: HTMLElement,
  gap: Answered,
  assessment: Assessment,
  definition: ChecklistDefinition,
): void {
  const { item, answer } = gap;
  say(row, "number", `${String(itemNumber(item.id))}.`);
  drawQuestionLink(row, item);
  say(row, "standing", describeAnswer(gap, definition));
  const responsibility = responsibilityFor(item.id, assessment);
  say(row, "missing", describeMissing(responsibility, { isImportant: isUrgent(gap, assessment) }));
  say(row, "planned", describePlanned(responsibility));
  part(row, "to-plan").hidden = responsibility.actions.count === 0;
  const note = answer.note?.trim() ?? "";
  say(row, "note", note);
  part(row, "note").hidden = note === "";
  const add = part(row, "add");
  add.dataset["item"] = item.id;
  say(add, "of", ` for: ${item.ask}`);
  drawLearnFrom(row, item.id);
}

/** Names the entries to learn from, which stand in full above. */
function drawLearnFrom(row: HTMLElement, item: string): void {
  const links = learnLinks(item).map(({ id, title }) => {
    const link = document.createElement("a");
    link.href = `#${learningFragment(id)}`;
    link.textContent = id;
    link.title = title;
    return link;
  });
  const named = links.flatMap((link, place) => (place === 0 ? [link] : [", ", link]));
  part(row, "learn-from").replaceChildren(...(named.length > 0 ? ["Learn from ", ...named] : []));
}
