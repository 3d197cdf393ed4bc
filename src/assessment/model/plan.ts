import type { Action, Assessment } from "./assessment.ts";
import { askedItems, type ChecklistDefinition } from "./checklist-definition.ts";
import { importanceRank } from "./importance.ts";

export type PlanOrder = "due" | "owner" | "item" | "importance";

/** True for an action that is not done and whose day has passed. `today` is a day, `YYYY-MM-DD`. */
export const isOverdue = ({ done, due }: Action, today: string): boolean => !done && due !== "" && due < today;

/** The days among texts that are a day or empty, earliest first. */
export const sortDays = (days: readonly string[]): readonly string[] => days.filter((day) => day !== "").sort();

/** Empty values come last in every order. */
const emptyLast = (a: string, b: string, compare: (a: string, b: string) => number) =>
  a === "" || b === "" ? Number(a === "") - Number(b === "") : compare(a, b);

/**
 * Sorts actions by day (earliest first), by owner's name, by the order of the checklist, or by the importance of their
 * items (high, medium, not said, low). Actions without a day or an owner come last. Equal actions keep the checklist's
 * order, and actions on items that are no longer asked come after the others.
 */
export function sortActions(
  actions: readonly Action[],
  by: PlanOrder,
  { definition, answers }: { readonly definition: ChecklistDefinition; readonly answers: Assessment["answers"] },
): readonly Action[] {
  const places = new Map(askedItems(definition).map(({ id }, place) => [id, place]));
  const place = ({ item }: Action) => places.get(item) ?? places.size;
  const rank = ({ item }: Action) => importanceRank(answers[item]?.importance);
  const orders: Record<PlanOrder, (a: Action, b: Action) => number> = {
    due: (a, b) => emptyLast(a.due, b.due, (one, other) => (one < other ? -1 : Number(one > other))),
    owner: (a, b) => emptyLast(a.owner.trim(), b.owner.trim(), (one, other) => one.localeCompare(other, "en")),
    item: () => 0,
    importance: (a, b) => rank(a) - rank(b),
  };
  return [...actions].sort((a, b) => orders[by](a, b) || place(a) - place(b));
}

export interface PlanFilter {
  readonly show: "all" | "open" | "done" | "overdue";
  /** An owner's name, in any capitals. Empty for actions without an owner, absent for all actions. */
  readonly owner?: string;
  /** A day, `YYYY-MM-DD`. */
  readonly today: string;
}

const sameName = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();

/** Whether an action is owned by somebody, whatever the capitals of their name. Nobody has an empty name. */
export const isOwnedBy = (action: Action, owner: string): boolean => sameName(action.owner, owner);

/** The actions that a filter lets through, in the order given. */
export const filterActions = (actions: readonly Action[], { show, owner, today }: PlanFilter): readonly Action[] =>
  actions.filter((action) => {
    if (owner !== undefined && !isOwnedBy(action, owner)) return false;
    if (show === "overdue") return isOverdue(action, today);
    return show === "all" || action.done === (show === "done");
  });

/** Every owner's name once, as first written, in alphabetical order. */
export function ownersOf(actions: readonly Action[]): readonly string[] {
  const names = actions.map(({ owner }) => owner.trim()).filter((name) => name !== "");
  return names
    .filter((name, place) => names.findIndex((other) => sameName(name, other)) === place)
    .sort((a, b) => a.localeCompare(b, "en"));
}
