import type { Assessment } from "../model/assessment.ts";
import { formatLocalDay } from "../model/assessment-name.ts";
import type { ChecklistDefinition } from "../model/checklist-definition.ts";
import { signOffState } from "../model/sign-off.ts";
import { signOffLine } from "./sign-off.ts";
import { describeUnsettledFields } from "./unsettled-fields.ts";

/**
 * What paper says of an assessment as a whole: “Northtown ICS. Round 2. Completed by Ann. Last changed ….”, then who
 * declared it final, and what was changed in two places and is not decided.
 */
export function printedAbout(
  assessment: Assessment,
  definition: ChecklistDefinition,
  shown: { readonly areNamesShown: boolean },
): string {
  const { organisation, round, respondent, updated } = assessment;
  const whose = [organisation, round, respondent && `Completed by ${respondent}`].filter(Boolean);
  return [
    `${[...whose, `Last changed ${formatLocalDay(updated)}`].join(". ")}.`,
    signOffLine(signOffState(assessment), shown),
    describeUnsettledFields(assessment, definition),
  ]
    .filter(Boolean)
    .join(" ");
}
