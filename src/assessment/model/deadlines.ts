import type { Action, Answer, Assessment } from "./assessment.ts";
import { writtenActions } from "./open-actions.ts";
import { isOverdue } from "./plan.ts";

/** What somebody is to do by a day, and the assessment that it stands in. */
export interface Deadline {
  readonly assessment: Assessment;
  /** The action, or the question itself in the form of one. */
  readonly action: Action;
  readonly isQuestion: boolean;
}

/** A question with a lead or a deadline, as an action that is done once it is in place or does not apply. */
const questionAction = (assessment: Assessment, item: string, answer: Answer): Action => ({
  id: `${assessment.id}-${item}`,
  item,
  what: "",
  owner: answer.lead ?? "",
  due: answer.deadline ?? "",
  done: answer.rating === "in-place" || answer.rating === "not-applicable",
  firstStep: "",
  howWeWillKnow: "",
  updated: answer.updated,
});

/** The actions of one assessment, in its order, then its questions that have a lead or a deadline. */
export const deadlinesIn = (assessment: Assessment): readonly Deadline[] => [
  ...writtenActions(assessment.actions).map((action) => ({ assessment, action, isQuestion: false })),
  ...Object.entries(assessment.answers)
    .filter(([, { lead, deadline }]) => lead ?? deadline)
    .map(([item, answer]) => ({ assessment, action: questionAction(assessment, item, answer), isQuestion: true })),
];

/**
 * Whether a later round decides about something open in an earlier one. The round took it over as it stood, so that it
 * was removed there if it is not there any more.
 */
const isTakenOver = ({ assessment, action }: Deadline, all: readonly Assessment[]): boolean =>
  !action.done && all.some(({ previous, created }) => previous === assessment.id && created >= action.updated);

/** Whether one assessment is a copy or another state of the other: the same answers of the same people, gone on with. */
const areCopies = (one: Assessment, other: Assessment): boolean =>
  one.id === other.id ||
  (["organisation", "respondent"] as const).every((head) => one[head].trim() === other[head].trim());

/**
 * Whether two deadlines are one, which a later round or a copy holds again. An action is known by its id. A question is
 * known by its lead and deadline where nothing else of the answer was changed since, or in a copy, however it is rated.
 */
function isSame(one: Deadline, other: Deadline): boolean {
  const [a, b] = [one.action, other.action];
  if (one.isQuestion !== other.isQuestion || a.item !== b.item) return false;
  if (!one.isQuestion) return a.id === b.id;
  const isSaidAlike = a.owner.trim() === b.owner.trim() && a.due === b.due;
  return isSaidAlike && (a.updated === b.updated || areCopies(one.assessment, other.assessment));
}

/**
 * The deadlines of several assessments, each once. A later round and a copy hold actions under the ids that they had:
 * what was changed last counts, and of equal ones the first in the order given.
 */
export function deadlinesOver(assessments: readonly Assessment[]): readonly Deadline[] {
  const latest: Deadline[] = [];
  for (const deadline of assessments.flatMap(deadlinesIn)) {
    if (isTakenOver(deadline, assessments)) continue;
    const place = latest.findIndex((other) => isSame(deadline, other));
    if (place < 0) latest.push(deadline);
    else if (deadline.action.updated > (latest[place]?.action.updated ?? "")) latest[place] = deadline;
  }
  return latest;
}

/** What is open, by its day: overdue first, without a day last. Equal ones keep their order. */
export const openByDay = (deadlines: readonly Deadline[]): readonly Deadline[] =>
  deadlines
    .filter(({ action }) => !action.done)
    .toSorted(({ action: { due: one } }, { action: { due: other } }) =>
      one === "" || other === "" ? Number(one === "") - Number(other === "") : one.localeCompare(other),
    );

export interface DeadlineCounts {
  readonly actions: number;
  readonly questions: number;
  readonly overdue: number;
  readonly withoutOwner: number;
  readonly withoutDay: number;
}

/** How many of open deadlines need somebody’s eye. `today` is `YYYY-MM-DD`. */
export function countDeadlines(open: readonly Deadline[], today: string): DeadlineCounts {
  const count = (holds: (action: Action) => boolean) => open.filter(({ action }) => holds(action)).length;
  const questions = open.filter(({ isQuestion }) => isQuestion).length;
  return {
    actions: open.length - questions,
    questions,
    overdue: count((action) => isOverdue(action, today)),
    withoutOwner: count(({ owner }) => owner.trim() === ""),
    withoutDay: count(({ due }) => due === ""),
  };
}
