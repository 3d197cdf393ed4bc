/**
 * Answers to an item, in the order of the scale. Assessment files contain the keys; checklists may change the labels.
 */
export const ratings = {
  "not-started": "Not started",
  planned: "Planned",
  partly: "Partly in place",
  "in-place": "In place",
  "not-applicable": "Does not apply",
  "not-known": "Don’t know",
} as const;

export type Rating = keyof typeof ratings;

export const ratingNames = Object.keys(ratings) as [Rating, ...Rating[]];

/** How much an item matters to a team, most first. */
export const importances = { high: "High", medium: "Medium", low: "Low" } as const;

export type Importance = keyof typeof importances;

export const importanceNames = Object.keys(importances) as [Importance, ...Importance[]];
