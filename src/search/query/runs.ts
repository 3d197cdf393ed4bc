import type { Hits } from "./word-index.ts";

/** The greatest distance between two words of a phrase. The parts of a compound share one position. */
const gap = 2;

/** Positions at which a run of all the words begins. */
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

/** True if the words directly follow each other in an entry, as in a name. */
export function standInOneRun(words: readonly Hits[], place: number): boolean {
  const at = words.map((hits) => hits.get(place)?.positions ?? []);
  return at.every((places) => places.length > 0) && runs(at, 1).length > 0;
}
