import type { AskedPart, Coverage, Match } from "./coverage.ts";
import type { ExplainedTerm } from "./index-files.ts";
import type { Ranked } from "./rank.ts";
import type { Spelling, Understanding } from "./understand.ts";
import type { Hits } from "./word-index.ts";

/** How a query without words is read. */
export const nothing: Understanding = { segments: [], corrected: [], offered: [], unknown: [] };

/** What a query finds before filters: entries by `docIndex`, best first, and the fragments that results link to. */
export interface Found {
  readonly ranked: ReadonlyMap<number, Ranked>;
  readonly matches: ReadonlyMap<number, Match>;
  readonly fragments: ReadonlyMap<number, string>;
  readonly spelling: Spelling;
  readonly coverage: Coverage;
  /** The glossary term that the query names. */
  readonly explained?: ExplainedTerm | undefined;
}

/** An entry without a score yet. */
export const unranked = (docIndex: number): Ranked => ({ docIndex, score: 0, positions: [], by: [] });

/** Sorts the entries, best first. Entries that match only by a vague word are left out. */
export function found(
  entries: readonly Ranked[],
  match: (docIndex: number) => Match | undefined,
  fragments: Found["fragments"],
  spelling: Spelling,
  coverage: Coverage,
): Found {
  const matches = new Map(
    entries.flatMap(({ docIndex }) => {
      const one = match(docIndex);
      return one ? [[docIndex, one] as const] : [];
    }),
  );
  const kept = entries
    .filter(({ docIndex }) => matches.has(docIndex))
    .sort((a, b) => b.score - a.score || a.docIndex - b.docIndex);
  return { ranked: new Map(kept.map((entry) => [entry.docIndex, entry])), matches, fragments, spelling, coverage };
}

/** Adds the scores of numbers and ids to the entries, and adds the entries that only these found. */
export function withScores(entries: readonly Ranked[], scores: ReadonlyMap<number, number>): Map<number, Ranked> {
  const ranked = new Map(entries.map((entry) => [entry.docIndex, entry]));
  for (const [docIndex, score] of scores) {
    const before = ranked.get(docIndex) ?? unranked(docIndex);
    ranked.set(docIndex, { ...before, score: before.score + score });
  }
  return ranked;
}

export const phrasePart = (words: string, hits: Hits): AskedPart => ({
  words,
  vague: false,
  held: new Map([...hits].map(([docIndex, { positions }]) => [docIndex, { whole: true, positions }])),
});

/** Keeps the entries that hold every quoted phrase. If nothing else was found, returns all entries that hold them. */
export function onlyWith(phrases: readonly AskedPart[], entries: ReadonlyMap<number, Ranked>): Ranked[] {
  const ranked = new Map(entries);
  for (const { held } of phrases) {
    const free = ranked.size === 0;
    for (const [docIndex, { positions = [] }] of held) {
      const entry = ranked.get(docIndex) ?? (free ? { ...unranked(docIndex), score: positions.length } : undefined);
      if (entry)
        ranked.set(docIndex, {
          ...entry,
          positions: [...positions.map((word) => [word, 10] as const), ...entry.positions],
        });
    }
    for (const docIndex of [...ranked.keys()]) if (!held.has(docIndex)) ranked.delete(docIndex);
  }
  return [...ranked.values()];
}
