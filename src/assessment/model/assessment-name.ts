import type { Assessment, HeadField } from "./assessment.ts";
import { plainDirection } from "./plain-direction.ts";

/**
 * Distinguishes an assessment from others of its checklist: “Northtown ICS, Round 2, Ann”. The title if these are
 * empty.
 */
export const assessmentName = ({ organisation, round, respondent, title }: Pick<Assessment, HeadField>): string =>
  [organisation, round, respondent]
    .map((each) => plainDirection(each).trim())
    .filter(Boolean)
    .join(", ") || plainDirection(title);

/** A UTC time as a day in the reader’s time zone: “3 November 2026”. */
export const formatLocalDay = (time: string): string =>
  new Date(time).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });

/** A UTC time in the reader’s time zone: “3 November 2026 at 14:05”. */
export const formatLocalTime = (time: string): string =>
  `${formatLocalDay(time)} at ${new Date(time).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" })}`;
