import type { Assessment } from "./assessment.ts";

/** What tells an assessment from others of its checklist: “Northtown ICS, Round 2, Ann”; its title where none is given. */
export const assessmentName = ({ organisation, round, respondent, title }: Assessment): string =>
  [organisation, round, respondent]
    .map((each) => each.trim())
    .filter(Boolean)
    .join(", ") || title;

/** “3 November 2026”, where the reader is, from a UTC time. */
export const formatLocalDay = (time: string): string =>
  new Date(time).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });

/** “3 November 2026 at 14:05”, where the reader is, from a UTC time. */
export const formatLocalTime = (time: string): string =>
  `${formatLocalDay(time)} at ${new Date(time).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" })}`;

export { countOf } from "../../model/count.ts";
