import { countApplying } from "./rating-counts.ts";
import type { SectionResult } from "./results.ts";
import type { SectionDefinition } from "./checklist-definition.ts";

export interface SectionStanding {
  readonly section: SectionDefinition;
  readonly inPlace: number;
  /** Answers to questions that apply, the same base as that of the other numbers. */
  readonly applying: number;
  readonly notApplicable: number;
}

/**
 * The section with the smallest share in place of its answered questions that apply. Undefined if no section stands
 * out: only one is answered, several share the lowest place, or everything is in place.
 */
export function leastInPlace(sections: readonly SectionResult[]): SectionStanding | undefined {
  const answered = sections
    .map(({ section, counts }) => ({
      section,
      inPlace: counts["in-place"],
      applying: countApplying({ counts }),
      notApplicable: counts["not-applicable"],
    }))
    .filter(({ applying }) => applying > 0);
  const share = ({ inPlace, applying }: (typeof answered)[number]) => inPlace / applying;
  const lowest = Math.min(...answered.map(share));
  const [least, ...others] = answered.filter((each) => share(each) === lowest);
  return answered.length > 1 && others.length === 0 ? least : undefined;
}
