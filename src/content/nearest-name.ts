/** Counts the single-letter changes between two words (Levenshtein 1966, keeping only one row). */
export function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const replace = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
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
