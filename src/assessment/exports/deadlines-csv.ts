import { csv } from "../../exports/csv.ts";
import { describeWhat } from "../messages/deadlines.ts";
import { describeState } from "../messages/plan.ts";
import type { Deadline } from "../model/deadlines.ts";

const header = [
  "Due",
  "State",
  "Action",
  "Owner",
  "First step",
  "How we will know",
  "Checklist",
  "Organisation",
  "Round",
  "Item",
  "Question",
  "Last changed",
];

/**
 * A row for each action of several assessments as CSV, in the order given.
 * @param options `ask` gives the wording of an item’s question; `today` is `YYYY-MM-DD`
 */
export function deadlinesCsv(
  deadlines: readonly Deadline[],
  { ask, today }: { readonly ask: (item: string) => string; readonly today: string },
): string {
  const rows = deadlines.map((deadline) => {
    const { assessment, action } = deadline;
    return [
      action.due,
      describeState(action, today),
      describeWhat(deadline),
      action.owner,
      action.firstStep,
      action.howWeWillKnow,
      assessment.title || assessment.checklist,
      assessment.organisation,
      assessment.round,
      action.item,
      ask(action.item),
      action.updated,
    ];
  });
  return csv([header, ...rows]);
}
