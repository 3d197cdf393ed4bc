import type { EntryType } from "../../model/entry-type.ts";

/** What each kind of match adds to a score. The queries in tests/fixtures set these; .github/decisions says how. */
export const weights = {
  /** Words of a name that the entry holds apart. */
  proximity: 0.8,
  /** Words of a name that the entry holds one after the other. */
  phrase: 1.1,
  /** Another name of what was asked for. */
  alias: 0.6,
  /** A facet that says the entry is about it, for each unit of its rarity. */
  term: 1.35,
  /** The most that another name adds by itself, as a share of the lowest score of the words as typed. */
  aliasCap: 0.95,
  vague: 0.18,
  /** What two words add that follow each other in the query and in the entry, as a share of their score. */
  neighbours: 0.65,
  /** What all words of the query in one run add. */
  whole: 0.6,
  /** The exponent that lowers the score of an entry without some of what was asked for. */
  missing: 0.4,
  /** The share that a second way of matching adds to the first. */
  besides: 0.25,
};

/** Principles and insights sum up many case studies, so they come first; sources and references only say where it stands. */
export const typeWeights: Readonly<Record<string, number>> = {
  principle: 1.12,
  insight: 1.04,
  "case-study": 1,
  checklist: 1,
  session: 0.8,
  theme: 0.9,
  source: 0.5,
  reference: 0.5,
} satisfies Partial<Record<EntryType, number>>;
