import type { Assessment, HeadField } from "../model/assessment.ts";

/** The head of what is set side by side, as if it were one: the latest, with all that any says of whose they are. */
export function comparedHead(assessments: readonly Assessment[]): Assessment {
  const all = (field: HeadField) =>
    [...new Set(assessments.map((each) => each[field].trim()))].filter(Boolean).join("; ");
  return {
    ...assessments.reduce((latest, each) => (each.updated > latest.updated ? each : latest)),
    organisation: all("organisation"),
    round: all("round"),
    respondent: all("respondent"),
  };
}
