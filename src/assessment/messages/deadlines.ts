import { countOf } from "../../model/count.ts";
import { formatDay } from "../model/day.ts";
import type { DeadlineCounts } from "../model/deadlines.ts";

/** What is open, and what needs somebody’s eye: “5 actions are open: 2 overdue, 1 without an owner, 1 without a date.” */
export function describeDeadlines({ open, overdue, withoutOwner, withoutDay }: DeadlineCounts): string {
  const parts = [
    overdue > 0 && `${String(overdue)} overdue`,
    withoutOwner > 0 && `${String(withoutOwner)} without an owner`,
    withoutDay > 0 && `${String(withoutDay)} without a date`,
  ].filter(Boolean);
  if (open === 0) return "No action is open.";
  return `${countOf(open, "action is", "actions are")} open${parts.length > 0 ? `: ${parts.join(", ")}` : ""}.`;
}

/** The head of a printed list: “All owners, 27 November 2026”. `owner` is empty for nobody, undefined for all. */
export const describeDeadlineSheet = (owner: string | undefined, today: string): string =>
  `${owner === undefined ? "All owners" : owner === "" ? "Without an owner" : `Owned by ${owner}`}, ${formatDay(today)}`;
