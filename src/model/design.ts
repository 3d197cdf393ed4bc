/**
 * What a finding rests on, from most to least able to show that something works. An order for lists, never a score.
 * `plain` is what pages say; `means` explains it in one sentence.
 */
export const designs = {
  review: { plain: "review of studies", means: "Several studies drawn together." },
  randomised: { plain: "randomised", means: "People or places were allotted by chance to have it or not." },
  controlled: { plain: "controlled", means: "Change with it was set against change without it." },
  "before-after": { plain: "before-and-after", means: "The same people or places, earlier and later." },
  snapshot: {
    plain: "snapshot",
    means: "Figures at one time, including one-time differences between groups or places.",
  },
  reported: { plain: "reported", means: "What a service or its users say, without figures that can be checked." },
  judgement: { plain: "judgement", means: "Advice or consensus, not a result." },
  "unattributed-example": { plain: "unattributed example", means: "Shows how, not whether: no service is named." },
} as const;

export type Design = keyof typeof designs;

export const designNames = Object.keys(designs) as [Design, ...Design[]];
