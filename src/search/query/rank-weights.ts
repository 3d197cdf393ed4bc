import type { EntryType } from "../../model/entry-type.ts";

/** What each kind of match adds to a score, tuned with the queries in tests/fixtures. .github/decisions says how. */
export const weights = {
  /** Words of a name that are apart in the entry. */
  proximity: 0.8,
  /** Words of a name that follow each other in the entry. */
  phrase: 1.1,
  /** Another name of what was asked for. */
  alias: 0.6,
  /** A facet term that the entry carries, for each unit of the term's rarity. */
  term: 1.35,
  /** The most that another name can add, as a share of the lowest score of the typed words. */
  aliasCap: 0.95,
  vague: 0.18,
  /** For two words that follow each other in query and entry, as a share of their score. */
  neighbours: 0.65,
  /** For all words of the query in one run. */
  whole: 0.6,
  /** The exponent that lowers the score of an entry that lacks parts of the query. */
  missing: 0.4,
  /** The share of a second way of matching that is added to the first. */
  besides: 0.25,
};

/** Principles and insights come first, because they sum up case studies. Sources and references come last. */
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
