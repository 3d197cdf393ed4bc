import type { Assessment, HeadField } from "./assessment.ts";
import { assessmentName } from "./assessment-name.ts";
import { plainDirection } from "./plain-direction.ts";

const parts = ["organisation", "round", "respondent"] as const;
type Named = Pick<Assessment, HeadField>;

/** Whether an assessment was made by duplicating another one. Its title says so. */
export const isCopy = ({ title }: Pick<Assessment, "title">): boolean => title.endsWith(" (copy)");

/**
 * The name of an assessment among others of its checklist, with what tells it apart first: “Round 2, Northtown ICS”
 * where all are of one organisation. A copy says so.
 */
export function tellingName(assessment: Named, among: readonly Named[]): string {
  const valuesOf = (part: (typeof parts)[number]) => new Set(among.map((each) => each[part].trim()));
  const telling = parts.filter((part) => valuesOf(part).size > 1);
  const ordered = [...telling, ...parts.filter((part) => !telling.includes(part))];
  const name = ordered
    .map((part) => plainDirection(assessment[part]).trim())
    .filter(Boolean)
    .join(", ");
  if (name === "") return assessmentName(assessment);
  return isCopy(assessment) ? `${name} (copy)` : name;
}
