import { plainFileName as plain } from "../../model/plain-file-name.ts";
import type { Assessment } from "../model/assessment.ts";

/**
 * A name for the file of an assessment, such as `CL-05-northtown-ics-round-2-ann-2026-11-22.assessment.json`. It
 * includes the respondent, or else the start of the id, so that the files of several people can be in one folder. If no
 * name can be made from these fields, the whole id is used.
 * @param today `YYYY-MM-DD`
 */
export function fileName({ checklist, organisation, round, respondent, id }: Assessment, today: string): string {
  const named = plain(round);
  const place = [plain(organisation), /^\d+$/.test(named) ? `round-${named}` : named].filter(Boolean);
  const who = plain(respondent) || (place.length > 0 ? id.slice(0, 4) : id);
  return `${[checklist, ...place, who, today].join("-")}.assessment.json`;
}
