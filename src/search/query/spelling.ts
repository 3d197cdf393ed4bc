import type { WordsFile } from "../indexing/vocabulary-files.ts";

const vowels = "aeiouy";
/** Letters that sound alike, so that one is easily written for the other. */
const alike = ["sc", "sz", "ck", "kq", "iy", "gj", "fv", "mn"];

function replaceCost(from: string, to: string): number {
  if (from === to) return 0;
  if (vowels.includes(from) && vowels.includes(to)) return 0.7;
  return alike.some((pair) => pair.includes(from) && pair.includes(to)) ? 0.7 : 1;
}

/** What it costs to add or leave out a letter: a doubled letter or a silent h is soon missed. */
function skipCost(word: string, at: number): number {
  const letter = word.charAt(at);
  return letter === word.charAt(at - 1) || letter === "h" ? 0.5 : 1;
}

/**
 * How far one word is from another in slips of the pen: adding, leaving out, replacing or swapping neighbouring letters
 * (Damerau 1964, in its restricted form), weighted by how easily each happens. Stops counting beyond `limit`.
 */
export function slips(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit * 2) return Infinity;
  let before: number[] = [];
  let row = [0];
  for (let j = 1; j <= to.length; j += 1) row.push((row[j - 1] ?? 0) + skipCost(to, j - 1));
  for (let i = 1; i <= from.length; i += 1) {
    const next = [(row[0] ?? 0) + skipCost(from, i - 1)];
    for (let j = 1; j <= to.length; j += 1) {
      let cost = Math.min(
        (row[j - 1] ?? 0) + replaceCost(from.charAt(i - 1), to.charAt(j - 1)),
        (row[j] ?? 0) + skipCost(from, i - 1),
        (next[j - 1] ?? 0) + skipCost(to, j - 1),
      );
      const swapped = from.charAt(i - 1) === to.charAt(j - 2) && from.charAt(i - 2) === to.charAt(j - 1);
      if (i > 1 && j > 1 && swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 0.8);
      next.push(cost);
    }
    if (Math.min(...next) > limit) return Infinity;
    before = row;
    row = next;
  }
  return row[to.length] ?? Infinity;
}

/** How far a word may be from what was meant: short words would otherwise become any other short word. */
const limitFor = ({ length }: string): number => (length < 4 ? 1 : length < 6 ? 1.6 : length < 9 ? 2.1 : 3);

/** Words of names are meant more often than others of the same distance, rare ones less. */
const prior = [-0.45, 0, 0.35];

/**
 * The word most likely meant by one that is not known, from the given files of words; undefined where none is near.
 * `reach` below 1 asks for a nearer one.
 */
export function meantBy(word: string, files: readonly WordsFile[], reach = 1): string | undefined {
  const limit = limitFor(word) * reach;
  let best: string | undefined;
  let least = Infinity;
  for (const tiers of files) {
    for (const [tier, words] of tiers.entries()) {
      for (const candidate of words.split(" ")) {
        const distance = slips(word, candidate, limit);
        const cost = distance + (prior[tier] ?? 0);
        if (distance > limit || cost >= least) continue;
        least = cost;
        best = candidate;
      }
    }
  }
  return best;
}
