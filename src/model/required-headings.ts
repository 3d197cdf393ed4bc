import { caseStudyHeadings } from "./case-study.ts";
import type { RequiredHeading } from "./entry.ts";
import type { EntryType } from "./entry-type.ts";
import { insightHeadings } from "./insight.ts";
import { principleHeadings } from "./principle.ts";

/** The required level-two headings of each type, in order, each with its promised fragment. */
export const requiredHeadings: Partial<Record<EntryType, readonly RequiredHeading[]>> = {
  principle: principleHeadings,
  "case-study": caseStudyHeadings,
  insight: insightHeadings,
};

/** The headings by promised fragment. */
export const promisedHeadings: ReadonlyMap<string, string> = new Map(
  Object.values(requiredHeadings).flatMap((headings) => headings.map(({ text, fragment }) => [fragment, text])),
);

/** The promised fragments by heading. The same heading has the same fragment in every type. */
export const promisedFragments: ReadonlyMap<string, string> = new Map(
  Object.values(requiredHeadings).flatMap((headings) => headings.map(({ text, fragment }) => [text, fragment])),
);
