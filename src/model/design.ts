/** What a result was compared with: the three heights of the harvest plot. It does not rate the result. */
export const comparisons = {
  without: "with against without",
  earlier: "earlier and later",
  other: "the rest",
} as const;

export type Comparison = keyof typeof comparisons;

export const comparisonNames = Object.keys(comparisons) as [Comparison, ...Comparison[]];

interface DesignWords {
  /** The name on pages, in lower case because it is also used inside sentences. */
  readonly plain: string;
  readonly means: string;
  readonly comparison: Comparison;
}

/**
 * The comparison behind a finding, from most to least able to show that something works. The order is for lists and is
 * never a score. Printed figures, raters and studies are other fields.
 */
export const designs = {
  review: { plain: "review of studies", means: "Several studies drawn together.", comparison: "without" },
  randomised: {
    plain: "randomised",
    means: "People or places were allotted by chance to have it or not.",
    comparison: "without",
  },
  controlled: {
    plain: "controlled",
    means: "Change with it was set against change without it, in figures or in the source’s words.",
    comparison: "without",
  },
  "before-after": {
    plain: "before and after",
    means: "The same people or places, earlier and later; nobody without it to compare with.",
    comparison: "earlier",
  },
  snapshot: {
    plain: "compared once",
    means: "Groups or places, or people with it and without it, at one time; no earlier figures.",
    comparison: "other",
  },
  "change-stated": {
    plain: "change stated",
    means: "A change is described; what it is compared with is not.",
    comparison: "other",
  },
  study: {
    plain: "study of unstated kind",
    means: "Research is cited; its kind is not described.",
    comparison: "other",
  },
  account: { plain: "described", means: "What a service or the people who use it say.", comparison: "other" },
  estimate: { plain: "estimate", means: "Worked out, not observed.", comparison: "other" },
  judgement: { plain: "advice", means: "Advice or consensus, never a result.", comparison: "other" },
  "unattributed-example": {
    plain: "unattributed example",
    means: "Shows how, not whether: no service is named.",
    comparison: "other",
  },
} as const satisfies Record<string, DesignWords>;

export type Design = keyof typeof designs;

export const designNames = Object.keys(designs) as [Design, ...Design[]];
