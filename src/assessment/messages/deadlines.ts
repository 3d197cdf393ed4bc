import { countOf } from "../../model/count.ts";
import { formatDay } from "../model/day.ts";
import type { Deadline, DeadlineCounts } from "../model/deadlines.ts";

/**
 * What is open, and what needs somebody’s eye: “5 actions and 1 question are open: 2 overdue, 1 without an owner.”
 * Questions count if they have a lead or a deadline of their own.
 */
export function describeDeadlines(counts: DeadlineCounts): string {
  const { actions, questions, overdue, withoutOwner, withoutDay } = counts;
  const parts = [
    overdue > 0 && `${String(overdue)} overdue`,
    withoutOwner > 0 && `${String(withoutOwner)} without an owner`,
    withoutDay > 0 && `${String(withoutDay)} without a date`,
  ].filter(Boolean);
  const open = [actions > 0 && countOf(actions, "action"), questions > 0 && countOf(questions, "question")];
  const named = open.filter(Boolean).join(" and ");
  if (named === "") return "No action is open, and no question waits for its lead or its deadline.";
  const verb = actions + questions === 1 ? "is" : "are";
  return `${named} ${verb} open${parts.length > 0 ? `: ${parts.join(", ")}` : ""}.`;
}

/** What is to be done: the words of an action, or that it is the question itself. Empty if an action has no words. */
export const describeWhat = ({ action, isQuestion }: Deadline): string =>
  isQuestion ? "Have it in place" : action.what.trim();

/** The head of a printed list: “All owners, 27 November 2026”. `owner` is empty for nobody, undefined for all. */
export const describeDeadlineSheet = (owner: string | undefined, today: string): string =>
  `${owner === undefined ? "All owners" : owner === "" ? "Without an owner" : `Owned by ${owner}`}, ${formatDay(today)}`;
