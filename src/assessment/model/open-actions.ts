import type { Action } from "./assessment.ts";
import { sortDays } from "./plan.ts";

/** What is planned for one question and not done yet. */
export interface OpenActions {
  readonly count: number;
  /** Each owner once, in the order of the actions. */
  readonly owners: readonly string[];
  /** The earliest day by which one is due, `YYYY-MM-DD`. Empty if none has a day. */
  readonly due: string;
}

const typed = ["what", "owner", "due", "firstStep", "howWeWillKnow"] as const satisfies readonly (keyof Action)[];

/** Whether nothing is said of an action yet. It stands open to be filled in, but plans nothing. */
export const isBlank = (action: Omit<Action, "updated">): boolean =>
  !action.done && typed.every((name) => action[name].trim() === "");

/** The actions of which something is said. Wherever actions are counted, listed or handed on, only these are. */
export const writtenActions = (actions: readonly Action[]): readonly Action[] =>
  actions.filter((action) => !isBlank(action));

/** The actions that plan something and are not done. */
export const openActions = (actions: readonly Action[]): readonly Action[] =>
  writtenActions(actions).filter(({ done }) => !done);

/** The open actions on an item. Done ones are left out, since the gap is still there and nobody works on it. */
export function openActionsOn(item: string, actions: readonly Action[]): OpenActions {
  const open = openActions(actions).filter((action) => action.item === item);
  const owners = open.map(({ owner }) => owner.trim()).filter((owner) => owner !== "");
  return { count: open.length, owners: [...new Set(owners)], due: sortDays(open.map(({ due }) => due))[0] ?? "" };
}
