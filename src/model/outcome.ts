/** What a finding measures, in the order of lists. Process is what was done, and cost includes effort. */
export const outcomes = {
  health: { plain: "Health" },
  access: { plain: "Access" },
  experience: { plain: "Experience" },
  knowledge: { plain: "Knowledge" },
  process: { plain: "What was done" },
  cost: { plain: "What it cost" },
} as const;

export type Outcome = keyof typeof outcomes;

export const outcomeNames = Object.keys(outcomes) as [Outcome, ...Outcome[]];
