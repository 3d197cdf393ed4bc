import type { Assessment } from "../model/assessment.ts";
import { formatLocalDay } from "../model/assessment-name.ts";

/** What paper says of an assessment as a whole: “Northtown ICS. Round 2. Completed by Ann. Last changed …”. */
export const printedAbout = ({ organisation, round, respondent, updated }: Assessment): string =>
  [organisation, round, respondent && `Completed by ${respondent}`, `Last changed ${formatLocalDay(updated)}`]
    .filter(Boolean)
    .join(". ");
