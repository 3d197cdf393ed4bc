import type { Assessment } from "./assessment.ts";
import { openActionsOn, type OpenActions } from "./open-actions.ts";
import { sortDays } from "./plan.ts";

/**
 * Who acts on a question, and by when: its open actions, and the lead and deadline of the question itself. A lead is no
 * action: nobody has written down what they will do.
 */
export interface Responsibility {
  readonly actions: OpenActions;
  /** Empty if nobody leads. */
  readonly lead: string;
  /** The day by which the question is to be in place, `YYYY-MM-DD`. Empty if there is none. */
  readonly deadline: string;
  /** The earliest of all these days. Empty if there is none. */
  readonly due: string;
}

export function responsibilityFor(
  item: string,
  { actions, answers }: Pick<Assessment, "actions" | "answers">,
): Responsibility {
  const open = openActionsOn(item, actions);
  const { lead = "", deadline = "" } = answers[item] ?? {};
  return { actions: open, lead: lead.trim(), deadline, due: sortDays([open.due, deadline])[0] ?? "" };
}

/** Whether somebody has a question in hand: it has an open action or a lead. */
export const isInHand = ({ actions, lead }: Responsibility): boolean => actions.count > 0 || lead !== "";
