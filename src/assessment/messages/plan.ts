import type { Action } from "../model/assessment.ts";
import { countOf } from "../../model/count.ts";
import { writtenActions } from "../model/open-actions.ts";
import { isOverdue } from "../model/plan.ts";

/**
 * The state of a plan in words: “6 actions: 3 open, 1 of them overdue, and 3 done. 2 shown: open, owned by Ann.” An
 * action without a word is none yet.
 * @param shown the actions that the filter lets through; `filter` is the filter in words; `today` is `YYYY-MM-DD`
 */
export function describePlan(
  all: readonly Action[],
  { shown, filter, today }: { readonly shown: readonly Action[]; readonly filter: string; readonly today: string },
): string {
  const actions = writtenActions(all);
  if (actions.length === 0) return "No action is written down yet.";
  const left = writtenActions(shown).length;
  const done = actions.filter((action) => action.done).length;
  const overdue = actions.filter((action) => isOverdue(action, today)).length;
  const late = overdue > 0 ? `, ${String(overdue)} of them overdue,` : "";
  const filtered = left < actions.length ? ` ${String(left)} shown: ${filter}.` : "";
  return `${countOf(actions.length, "action")}: ${String(actions.length - done)} open${late} and ${String(done)} done.${filtered}`;
}

/** The state of an action, as a table has it. `today` is `YYYY-MM-DD`. */
export const describeState = (action: Action, today: string): string =>
  action.done ? "Done" : isOverdue(action, today) ? "Overdue" : "Open";
