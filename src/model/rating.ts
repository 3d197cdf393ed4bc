/** Answers to an item, in the order of the scale. The keys stand in assessment files; checklists may relabel them. */
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

/** How much a team says an item matters to it, most first. */
export const importances = { high: "High", medium: "Medium", low: "Low" } as const;

export type Importance = keyof typeof importances;

export const importanceNames = Object.keys(importances) as [Importance, ...Importance[]];
