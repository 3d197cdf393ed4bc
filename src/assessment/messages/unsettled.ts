import { countOf } from "../../model/count.ts";
import type { Assessment } from "../model/assessment.ts";
import { countUnsettled } from "../model/unsettled-fields.ts";

/** Asks to choose between versions, where that can be done. Empty if everything is settled. */
export function unsettledWords(assessment: Pick<Assessment, "conflicts">): string {
  const count = countUnsettled(assessment);
  return count === 0 ? "" : `${countOf(count, "field")} changed in two places: choose`;
}

/**
 * Says that fields were changed in two places and that nobody has chosen yet. Empty if everything is settled. Stands
 * wherever an assessment is listed or leaves the page, because only one of the versions is seen there.
 */
export function describeUnsettled(assessment: Pick<Assessment, "conflicts">): string {
  const count = countUnsettled(assessment);
  if (count === 0) return "";
  const subject = `${countOf(count, "field")} ${count === 1 ? "was" : "were"} changed in two places`;
  return `${subject}, and nobody has chosen yet. What stands here is one of the versions.`;
}
