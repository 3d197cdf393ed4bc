import type { AskedPart } from "./coverage.ts";
import type { FoundSegment, FoundWord } from "./understand.ts";

/** What a few words say of an entry together. */
export interface FoundTogether {
  readonly score: number;
  readonly at: readonly number[];
}

/** What one segment says of an entry: by which other name, and whether the entry holds it whole or is about it. */
export interface FoundIn extends FoundTogether {
  readonly by?: string;
  readonly whole: boolean;
  readonly about: boolean;
}

/** Keeps as whole what stands right after a word that says which kind is meant. */
function onlyAfter(modifier: FoundSegment, words: readonly FoundWord[], held: AskedPart["held"]): AskedPart["held"] {
  const before = modifier.words[0]?.hits;
  const first = words[0]?.hits;
  const follows = (place: number) => {
    const ends = new Set(before?.get(place)?.at);
    return first?.get(place)?.at.some((at) => ends.has(at - 1)) ?? false;
  };
  return new Map([...held].map(([place, one]) => [place, { ...one, whole: one.whole && follows(place) }]));
}

/** Which entries hold a segment, after the segment before it. */
export function askedPart(
  segment: FoundSegment,
  found: ReadonlyMap<number, FoundIn>,
  before?: FoundSegment,
): AskedPart {
  const { words, vague } = segment;
  const typed = words.map(({ word }) => word);
  const held = new Map(
    [...found]
      .filter(([place, { whole }]) => whole || words.every(({ hits }) => hits.has(place)))
      .map(([place, { whole, about, at }]) => [place, { whole, at: about ? undefined : at }]),
  );
  if (!before?.modifies || vague) return { words: typed.join(" "), vague, held };
  const kind = before.words.map(({ word }) => word);
  return { words: [...kind, ...typed].join(" "), vague, held: onlyAfter(before, words, held) };
}
