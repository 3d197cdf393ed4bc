import type { AskedPart, Coverage, Match } from "./coverage.ts";
import type { Ranked } from "./rank.ts";
import type { Spelling } from "./understand.ts";
import type { Hits } from "./word-index.ts";

/** What a query finds, before filters: entries best first by their places, and the places on their pages to lead to. */
export interface Found {
  readonly ranked: ReadonlyMap<number, Ranked>;
  readonly matches: ReadonlyMap<number, Match>;
  readonly fragments: ReadonlyMap<number, string>;
  readonly spelling: Spelling;
  readonly coverage: Coverage;
}

/** An entry that nothing says anything of yet. */
export const unranked = (docIndex: number): Ranked => ({ docIndex, score: 0, positions: [], by: [] });

/** Best first; what matches only by a word that says little is left out. */
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

/** Entries with what numbers and ids add to their scores, and those that are found by these alone. */
export function withScores(entries: readonly Ranked[], scores: ReadonlyMap<number, number>): Map<number, Ranked> {
  const ranked = new Map(entries.map((entry) => [entry.docIndex, entry]));
  for (const [docIndex, score] of scores) {
    const before = ranked.get(docIndex) ?? unranked(docIndex);
    ranked.set(docIndex, { ...before, score: before.score + score });
  }
  return ranked;
}

/** A quoted phrase as a part of what was asked for. */
export const phrasePart = (words: string, hits: Hits): AskedPart => ({
  words,
  vague: false,
  held: new Map([...hits].map(([docIndex, { positions }]) => [docIndex, { whole: true, positions }])),
});

/** Leaves what holds every quoted phrase; where nothing else was found, whatever holds them. */
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
