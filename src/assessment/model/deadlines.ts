import type { Action, Assessment } from "./assessment.ts";
import { isBlank } from "./open-actions.ts";
import { isOverdue } from "./plan.ts";

/** What somebody is to do by a day, and the assessment that it stands in. */
export interface Deadline {
  readonly assessment: Assessment;
  readonly action: Action;
}

/** The actions of one assessment, in its order. */
export const deadlinesIn = (assessment: Assessment): readonly Deadline[] =>
  assessment.actions.filter((action) => !isBlank(action)).map((action) => ({ assessment, action }));

/**
 * Whether a later round decides about an open action of an earlier one. The round took it over as it stood, so that it
 * was removed there if it is not there any more.
 */
const isTakenOver = ({ assessment, action }: Deadline, all: readonly Assessment[]): boolean =>
  !action.done && all.some(({ previous, created }) => previous === assessment.id && created >= action.updated);

/**
 * The actions of several assessments, each once. A later round and a copy hold actions under the ids that they had:
 * what was changed last counts, and of equal ones the first in the order given.
 */
export function deadlinesOver(assessments: readonly Assessment[]): readonly Deadline[] {
  const latest = new Map<string, Deadline>();
  for (const deadline of assessments.flatMap(deadlinesIn)) {
    if (isTakenOver(deadline, assessments)) continue;
    const { id, updated } = deadline.action;
    const other = latest.get(id);
    if (!other || updated > other.action.updated) latest.set(id, deadline);
  }
  return [...latest.values()];
}

/** What is open, by its day: overdue first, without a day last. Equal ones keep their order. */
export const openByDay = (deadlines: readonly Deadline[]): readonly Deadline[] =>
  deadlines
    .filter(({ action }) => !action.done)
    .toSorted(({ action: { due: one } }, { action: { due: other } }) =>
      one === "" || other === "" ? Number(one === "") - Number(other === "") : one.localeCompare(other),
    );

export interface DeadlineCounts {
  readonly open: number;
  readonly overdue: number;
  readonly withoutOwner: number;
  readonly withoutDay: number;
}

/** How many of open actions need somebody’s eye. `today` is `YYYY-MM-DD`. */
export function countDeadlines(open: readonly Deadline[], today: string): DeadlineCounts {
  const count = (holds: (action: Action) => boolean) => open.filter(({ action }) => holds(action)).length;
  return {
    open: open.length,
    overdue: count((action) => isOverdue(action, today)),
    withoutOwner: count(({ owner }) => owner.trim() === ""),
    withoutDay: count(({ due }) => due === ""),
  };
}
