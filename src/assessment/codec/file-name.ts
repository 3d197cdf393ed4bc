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
 * A name for the file of an assessment, such as `CL-05-northtown-ics-round-2-2026-11-22.assessment.json`. The
 * assessment’s id stands where neither organisation nor round can be written.
 *
 * @param today `YYYY-MM-DD`
 */
export function fileName({ checklist, organisation, round, id }: Assessment, today: string): string {
  const named = plain(round);
  const parts = [plain(organisation), /^\d+$/.test(named) ? `round-${named}` : named].filter(Boolean);
  return `${[checklist, ...(parts.length > 0 ? parts : [id]), today].join("-")}.assessment.json`;
}
