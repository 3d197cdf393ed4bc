import type { Facet } from "./facet.ts";

/** How a sentence speaks of the entries and results of a term: for one, and for several. */
interface TopicWords {
  readonly entries: readonly [one: string, many: string];
  readonly results: readonly [one: string, many: string];
}

const behind = ["is behind them", "are behind them"] as const;

/** The verbs of each facet, so that its pages can be summed up in sentences. */
export const topicWords: Readonly<Record<Facet, TopicWords>> = {
  population: {
    entries: ["is about these people", "are about these people"],
    results: ["is about them", "are about them"],
  },
  "clinical-area": { entries: ["is about this", "are about this"], results: ["is about it", "are about it"] },
  theme: {
    entries: ["belongs to this theme", "belong to this theme"],
    results: ["comes from work under it", "come from work under it"],
  },
  dimension: {
    entries: ["is about this kind of inequality", "are about this kind of inequality"],
    results: ["measured it", "measured it"],
  },
  design: {
    entries: ["rests on such a result", "rest on such results"],
    results: ["was found this way", "were found this way"],
  },
  gap: { entries: ["says this of a gap", "say this of a gap"], results: ["says so", "say so"] },
  setting: { entries: ["is about this setting", "are about this setting"], results: behind },
  horizon: { entries: ["names this time", "name this time"], results: behind },
  role: { entries: ["asks these people to act", "ask these people to act"], results: behind },
  source: { entries: ["draws on this document", "draw on this document"], results: behind },
  type: { entries: ["is of this type", "are of this type"], results: behind },
};

/** How the rows of a topic’s page are ordered, as `topicOrder` orders them, in a sentence. */
export function topicOrderWords(facet: Facet): string {
  const about = facet === "population" ? " about them" : facet === "clinical-area" ? " about it" : "";
  return `entries that a result${about} supports come first`;
}
