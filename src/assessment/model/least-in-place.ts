import type { SectionResult } from "./results.ts";
import type { SectionDefinition } from "./checklist-definition.ts";

export interface SectionStanding {
  readonly section: SectionDefinition;
  readonly inPlace: number;
  /** Questions that are answered, the same base as that of the other numbers. */
  readonly answered: number;
}

/**
 * The section with the smallest share in place of its answered questions that apply. Undefined if no section stands
 * out: only one is answered, several share the lowest place, or everything is in place.
 */
export function leastInPlace(sections: readonly SectionResult[]): SectionStanding | undefined {
  const answered = sections
    .map(({ section, counts, unanswered }) => ({
      section,
      inPlace: counts["in-place"],
      answered: section.items.length - unanswered,
      applying: section.items.length - unanswered - counts["not-applicable"],
    }))
    .filter(({ applying }) => applying > 0);
  const share = ({ inPlace, applying }: (typeof answered)[number]) => inPlace / applying;
  const lowest = Math.min(...answered.map(share));
  const [least, ...others] = answered.filter((each) => share(each) === lowest);
  return answered.length > 1 && others.length === 0 ? least : undefined;
}
