import { isInReach, sameLetters } from "../query/spelling.ts";

/** The letters of a word as bits, because comparing bits quickly rules out words with few letters in common. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i += 1) bits |= 1 << (word.charCodeAt(i) - 97);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** How far two words in reach of each other may differ: letters that only one has, and the difference in length. */
const most = { otherLetters: 6, longer: 4 };

/** Every beginning of a word that is long enough to be taken for the word while it is typed. */
const beginnings = (word: string): string[] =>
  Array.from({ length: Math.max(0, word.length - 3) }, (_, i) => word.slice(0, i + 3));

/** A word, and the word without each of its letters. Two words that differ by one slip share one of these forms. */
const shortened = (word: string): string[] => [
  word,
  ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1)),
];

interface Candidate {
  readonly word: string;
  readonly letters: number;
  readonly named: boolean;
}

/**
 * The given words that search could take for a slip or for a beginning of a word of the texts. All of them consist of
 * plain letters. `tiers` holds the words of the texts; tier 0 is for words of names.
 */
export function wordsTakenForOthers(words: readonly string[], tiers: ReadonlyMap<string, 0 | 1 | 2>): string[] {
  const candidates = new Map<string, Candidate[]>();
  const near = new Set<string>();
  for (const [word, tier] of tiers) {
    const candidate = { word, letters: lettersOf(word), named: tier === 0 };
    for (const start of [word.slice(0, 2), word.slice(0, 3)]) {
      const alike = candidates.get(start) ?? [];
      candidates.set(start, alike);
      alike.push(candidate);
    }
    for (const form of [...beginnings(word), ...shortened(word)]) near.add(form);
  }
  return words.filter((word) => {
    if (shortened(word).some((form) => near.has(form))) return true;
    const letters = lettersOf(word);
    return candidates
      .get(word.slice(0, sameLetters(word)))
      ?.some(
        (other) =>
          Math.abs(other.word.length - word.length) <= most.longer &&
          countBits(letters ^ other.letters) <= most.otherLetters &&
          isInReach(word, other.word, { isOfName: other.named }),
      );
  });
}
