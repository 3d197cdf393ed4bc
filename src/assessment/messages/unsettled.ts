import { countOf } from "../../model/count.ts";
import type { Assessment } from "../model/assessment.ts";
import { fieldLabels } from "../model/field-labels.ts";
import { unsettledFields } from "../model/unsettled.ts";

/**
 * Says that fields were changed in two places and that nobody has chosen yet. Empty if everything is settled. Stands
 * wherever an assessment is shown, listed, printed or exported, because only one of the versions is seen there.
 */
export function describeUnsettled(assessment: Pick<Assessment, "conflicts">): string {
  const { length } = unsettledFields(assessment);
  if (length === 0) return "";
  const subject = `${countOf(length, "field")} ${length === 1 ? "was" : "were"} changed in two places`;
  return `${subject}, and nobody has chosen yet. What stands here is one of the versions.`;
}

/** The names of the unsettled fields of one item or action, for a table: “Answer, Notes”. Empty if there are none. */
export const unsettledNames = (assessment: Pick<Assessment, "conflicts">, of: string): string =>
  unsettledFields(assessment, of)
    .map(({ field }) => fieldLabels[field])
    .join(", ");
