import { itemNumber } from "../../../model/id-pattern.ts";
import { firstOf, part, say } from "../../../browser/dom.ts";
import { today } from "../../../browser/today.ts";
import { describeLead } from "../../messages/responsibility.ts";
import type { Assessment } from "../../model/assessment.ts";
import { describeOverdue } from "../../model/day.ts";
import { deadlinesIn } from "../../model/deadlines.ts";
import { askOf } from "../../model/item-labels.ts";
import { isOverdue } from "../../model/plan.ts";
import type { ChecklistDefinition } from "../../model/checklist-definition.ts";
import { drawList } from "../shared/draw-list.ts";
import { drawQuestionLink } from "../shared/learn-links.ts";

/** Lists the questions that have a lead or a deadline of their own and are not in place yet. */
export function drawLedQuestions(root: HTMLElement, assessment: Assessment, definition: ChecklistDefinition): void {
  const led = deadlinesIn(assessment).filter(({ action, isQuestion }) => isQuestion && !action.done);
  part(root, "led").hidden = led.length === 0;
  drawList(
    part(root, "led-list"),
    led,
    ({ action }) => action.item,
    () => firstOf(root, "led-question"),
    (row, { action }) => {
      say(row, "number", `${String(itemNumber(action.item))}.`);
      drawQuestionLink(row, { id: action.item, ask: askOf(action.item, definition) || "A question no longer asked" });
      say(row, "led-words", describeLead({ lead: action.owner, deadline: action.due }));
      say(row, "led-overdue", isOverdue(action, today()) ? describeOverdue(action.due, today()) : "");
    },
  );
}
