import type { AskedPart } from "./coverage.ts";
import type { FoundSegment, FoundWord } from "./understand.ts";

/** How well an entry holds a few words, and where. */
export interface WordScore {
  readonly score: number;
  readonly positions: readonly number[];
}

/** How an entry matches one segment: by which other name, and whether it holds all of it or is about it. */
export interface FoundIn extends WordScore {
  readonly by?: string;
  readonly whole: boolean;
  readonly about: boolean;
  /** The label of the broader name that found it. */
  readonly broader?: string;
}

/** Lets a match stay whole only if it directly follows the modifier, a word such as “care” in “care homes”. */
function onlyAfter(modifier: FoundSegment, words: readonly FoundWord[], held: AskedPart["held"]): AskedPart["held"] {
  const before = modifier.words[0]?.hits;
  const first = words[0]?.hits;
  const follows = (docIndex: number) => {
    const ends = new Set(before?.get(docIndex)?.positions);
    // Both halves of a word with a hyphen stand at one position.
    return first?.get(docIndex)?.positions.some((at) => ends.has(at - 1) || ends.has(at)) ?? false;
  };
  return new Map([...held].map(([docIndex, one]) => [docIndex, { ...one, whole: one.whole && follows(docIndex) }]));
}

/** The entries that hold a segment. `before` is the segment before it in the query. */
export function askedPart(
  segment: FoundSegment,
  found: ReadonlyMap<number, FoundIn>,
  before?: FoundSegment,
): AskedPart {
  const { words, vague } = segment;
  const typed = words.map(({ word }) => word);
  const held = new Map(
    [...found]
      .filter(
        ([docIndex, { whole, broader }]) =>
          whole || broader !== undefined || words.every(({ hits }) => hits.has(docIndex)),
      )
      .map(([docIndex, { whole, about, positions }]) => [
        docIndex,
        { whole, positions: about ? undefined : positions },
      ]),
  );
  const [broader] = [...found.values()].flatMap((one) => (one.whole ? [] : (one.broader ?? [])));
  const wider = broader === undefined ? {} : { broader };
  if (!before?.modifies || vague) return { words: typed.join(" "), vague, held, ...wider };
  const kind = before.words.map(({ word }) => word);
  return { words: [...kind, ...typed].join(" "), vague, held: onlyAfter(before, words, held), ...wider };
}
