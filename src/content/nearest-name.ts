/** Counts the single-letter changes between two words (Levenshtein 1966, keeping only one row). */
export function editDistance(from: string, to: string): number {
  // From what was read of one word to each beginning of the other, from its first letter on.
  let row = Array.from({ length: to.length }, (_, j) => j + 1);
  for (let i = 0; i < from.length; i += 1) {
    let diagonal = i;
    let left = i + 1;
    row = row.map((above, j) => {
      const replaced = diagonal + (from[i] === to[j] ? 0 : 1);
      diagonal = above;
      left = Math.min(replaced, above + 1, left + 1);
      return left;
    });
  }
  return row.at(-1) ?? from.length;
}

/** Returns the known word that is nearest to an unknown one, or undefined if none is close enough. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let distance = Math.max(2, Math.ceil(word.length / 3)) + 1;
  for (const candidate of known) {
    const contained = candidate.includes(word) || word.includes(candidate);
    const steps = contained ? 2 : editDistance(word, candidate);
    if (steps < distance) [best, distance] = [candidate, steps];
  }
  return best;
}
