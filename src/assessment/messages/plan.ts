import type { Action } from "../model/assessment.ts";
import { countOf } from "../../model/count.ts";
import { isOverdue } from "../model/plan.ts";

/**
 * The state of a plan in words: “6 actions: 3 open, 1 of them overdue, and 3 done. 2 shown: open, owned by Ann.”
 * @param shown the number of actions that the filter lets through; `filter` is the filter in words; `today` is
 * `YYYY-MM-DD`
 */
export function describePlan(
  actions: readonly Action[],
  { shown, filter, today }: { readonly shown: number; readonly filter: string; readonly today: string },
): string {
  const done = actions.filter((action) => action.done).length;
  const overdue = actions.filter((action) => isOverdue(action, today)).length;
  const late = overdue > 0 ? `, ${String(overdue)} of them overdue,` : "";
  const filtered = shown < actions.length ? ` ${String(shown)} shown: ${filter}.` : "";
  return `${countOf(actions.length, "action")}: ${String(actions.length - done)} open${late} and ${String(done)} done.${filtered}`;
}

/** The state of an action, as a table has it. `today` is `YYYY-MM-DD`. */
export const describeState = (action: Action, today: string): string =>
  action.done ? "Done" : isOverdue(action, today) ? "Overdue" : "Open";
