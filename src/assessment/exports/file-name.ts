import type { Assessment } from "../model/assessment.ts";

/** Small letters of ASCII, digits and single hyphens, at most 40: what every system can store and every e-mail carries. */
const plain = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z\d]+/g, "-")
    .slice(0, 40)
    .replace(/^-|-$/g, "");

/**
 * A name for the file of an assessment, such as `CL-05-northtown-ics-round-2-ann-2026-11-22.assessment.json`,
 * with the respondent where there is one, so that the files of several can lie in one folder. The assessment’s id stands
 * where none of these can be written.
 *
 * @param today `YYYY-MM-DD`
 */
export function fileName({ checklist, organisation, round, respondent, id }: Assessment, today: string): string {
  const named = plain(round);
  const parts = [plain(organisation), /^\d+$/.test(named) ? `round-${named}` : named, plain(respondent)].filter(
    Boolean,
  );
  return `${[checklist, ...(parts.length > 0 ? parts : [id]), today].join("-")}.assessment.json`;
}
