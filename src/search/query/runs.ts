import type { Hits } from "./word-index.ts";

/** How many words may stand between two words of a phrase; the parts of a compound share one place. */
const gap = 2;

/** Places from which every word follows the one before. */
export function runs([first = [], ...rest]: readonly (readonly number[])[], within = gap): number[] {
  return first.filter((start) => {
    let ends = [start];
    for (const places of rest) {
      ends = places.filter((place) => ends.some((end) => place >= end && place <= end + within));
      if (ends.length === 0) return false;
    }
    return true;
  });
}

/** True when an entry holds the words one right after the other, as a name is written. */
export function standInOneRun(words: readonly Hits[], place: number): boolean {
  const at = words.map((hits) => hits.get(place)?.positions ?? []);
  return at.every((places) => places.length > 0) && runs(at, 1).length > 0;
}
