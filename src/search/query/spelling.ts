import type { WordsFile } from "./index-files.ts";

const vowels = "aeiouy";
/** Letters that sound alike, so that people confuse them. */
const alike = ["sc", "sz", "ck", "kq", "iy", "gj", "fv", "mn"];

function replaceCost(from: string, to: string): number {
  if (from === to) return 0;
  if (vowels.includes(from) && vowels.includes(to)) return 0.7;
  return alike.some((pair) => pair.includes(from) && pair.includes(to)) ? 0.7 : 1;
}

/** The cost of adding or leaving out a letter. A doubled letter or a silent h costs less, since it is easily missed. */
function skipCost(word: string, at: number): number {
  const letter = word.charAt(at);
  return letter === word.charAt(at - 1) || letter === "h" ? 0.5 : 1;
}

/**
 * The edit distance between two words: letters added, left out, replaced, or swapped with their neighbour
 * (Damerau 1964, restricted form). Edits that happen easily cost less. Stops counting beyond `limit`.
 */
export function editCost(from: string, to: string, limit: number): number {
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

/** True if one letter added, left out, replaced or swapped with its neighbour turns one word into the other. */
export function isOneSlip(from: string, to: string): boolean {
  let start = 0;
  while (start < from.length && from.charAt(start) === to.charAt(start)) start += 1;
  let end = 0;
  const shorter = Math.min(from.length, to.length);
  while (end < shorter - start && from.at(-1 - end) === to.at(-1 - end)) end += 1;
  const [one, other] = [from.slice(start, from.length - end), to.slice(start, to.length - end)];
  if (one.length + other.length === 0) return false;
  if (one.length < 2 && other.length < 2) return true;
  return one.length === 2 && one === other.charAt(1) + other.charAt(0) && other.length === 2;
}

/** Shorter words are not taken for slips, because they are near too many other words. */
const shortest = 4;
/** Shorter words are never corrected automatically. */
const shortestCorrected = 6;

/** Words of at least this length may hold more than one slip. */
const long = 8;
/** The greatest distance from what was meant if there is more than one slip. */
const limitFor = ({ length }: string): number => (length < long ? 1.6 : 2.1);
/** How many letters at the beginning must be the same in that case. */
export const sameLetters = ({ length }: string): number => (length < long ? 2 : 3);

/**
 * True if an unknown word may be a slip for the other word. More than one slip is allowed only if the other word is
 * of a name or the typed word is long.
 */
export function isInReach(typed: string, word: string, { isOfName }: { isOfName: boolean }): boolean {
  if (typed.length < shortest) return false;
  if (isOneSlip(typed, word)) return true;
  if (!isOfName && typed.length < long) return false;
  if (!word.startsWith(typed.slice(0, sameLetters(typed)))) return false;
  return editCost(typed, word, limitFor(typed)) <= limitFor(typed);
}

/** At the same distance, words of names are more likely than others, and rare words less likely. */
const prior = [-0.45, 0, 0.35];

/** A word that may be meant by an unknown word. */
export interface Correction {
  readonly word: string;
  /** True if this is the only word that is one slip away. */
  readonly sure: boolean;
}

/** The word most likely meant by an unknown word, from the given files of words. Undefined if none is near. */
export function suggestCorrection(typed: string, files: readonly WordsFile[]): Correction | undefined {
  const costs = new Map<string, number>();
  for (const tiers of files) {
    for (const [tier, words] of tiers.entries()) {
      for (const word of words.split(" ")) {
        if (!word || !isInReach(typed, word, { isOfName: tier === 0 })) continue;
        costs.set(word, editCost(typed, word, Infinity) + (prior[tier] ?? 0));
      }
    }
  }
  const [only, ...others] = [...costs.keys()].filter((word) => isOneSlip(typed, word));
  if (only && others.length === 0) return { word: only, sure: typed.length >= shortestCorrected };
  const [nearest] = [...costs].sort(([, a], [, b]) => a - b)[0] ?? [];
  return nearest ? { word: nearest, sure: false } : undefined;
}
