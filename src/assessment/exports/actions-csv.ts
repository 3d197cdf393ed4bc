import type { Action, Assessment } from "../model/assessment.ts";
import { csv } from "../../exports/csv.ts";
import { askOf, importanceLabel, ratingLabel } from "../model/item-labels.ts";
import type { ChecklistDefinition } from "../model/checklist-definition.ts";
import { otherVersions } from "../messages/unsettled-fields.ts";
import { describeWhat } from "../messages/deadlines.ts";
import { describeState } from "../messages/plan.ts";
import { deadlinesIn } from "../model/deadlines.ts";
import { writtenActions } from "../model/open-actions.ts";

const header = [
  "Organisation",
  "Round",
  "Respondent",
  "Item",
  "Question",
  "Answer",
  "Importance",
  "Action",
  "Owner",
  "Due",
  "State",
  "First step",
  "How we will know",
  "Last changed",
  "Not decided",
];

/**
 * A row for each action of which something is said as CSV, in the order given; by default in the order of the assessment. Then one for each
 * question with a lead or a deadline of its own, which is said not to be an action. `today` is `YYYY-MM-DD`.
 */
export function actionsCsv(
  assessment: Assessment,
  definition: ChecklistDefinition,
  { today, actions = assessment.actions }: { readonly today: string; readonly actions?: readonly Action[] },
): string {
  const led = deadlinesIn(assessment).filter(({ isQuestion }) => isQuestion);
  const all = [...writtenActions(actions).map((action) => ({ assessment, action, isQuestion: false })), ...led];
  const rows = all.map((deadline) => {
    const { action, isQuestion } = deadline;
    const answer = assessment.answers[action.item];
    return [
      assessment.organisation,
      assessment.round,
      assessment.respondent,
      action.item,
      askOf(action.item, definition),
      ratingLabel(answer?.rating, definition),
      importanceLabel(answer?.importance),
      isQuestion ? describeWhat(deadline) : action.what,
      action.owner,
      action.due,
      describeState(action, today),
      action.firstStep,
      action.howWeWillKnow,
      action.updated,
      isQuestion ? "" : otherVersions(assessment, action.id, definition),
    ];
  });
  return csv([header, ...rows]);
}
