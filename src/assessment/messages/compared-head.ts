import type { Assessment, HeadField } from "../model/assessment.ts";
import { plainDirection } from "../model/plain-direction.ts";

/**
 * One head for assessments that are compared: the latest one’s, with every organisation, round and respondent named.
 */
export function comparedHead(assessments: readonly Assessment[]): Assessment {
  const all = (field: HeadField) =>
    [...new Set(assessments.map((each) => plainDirection(each[field] ?? "").trim()))].filter(Boolean).join("; ");
  return {
    ...assessments.reduce((latest, each) => (each.updated > latest.updated ? each : latest)),
    organisation: all("organisation"),
    round: all("round"),
    respondent: all("respondent"),
  };
}
