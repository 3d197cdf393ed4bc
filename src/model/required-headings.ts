import { caseStudyHeadings } from "./case-study.ts";
import type { RequiredHeading } from "./entry.ts";
import type { EntryType } from "./entry-type.ts";
import { insightHeadings } from "./insight.ts";
import { principleHeadings } from "./principle.ts";

/** The level-two headings of each type that has fixed ones, in order, with the fragment promised for each. */
export const requiredHeadings: Partial<Record<EntryType, readonly RequiredHeading[]>> = {
  principle: principleHeadings,
  "case-study": caseStudyHeadings,
  insight: insightHeadings,
};

/** The promised fragment of a heading, by its text: the same text always has the same fragment. */
export const promisedFragments: ReadonlyMap<string, string> = new Map(
  Object.values(requiredHeadings).flatMap((headings) => headings.map(({ text, fragment }) => [text, fragment])),
);
