import { mulberry32 } from "../random.ts";

/** Repeatable chance: the same seed gives the same choices on every machine. */
export class Random {
  /** The next number from 0 up to, but not including, 1. */
  readonly next: () => number;

  constructor(seed: number) {
    this.next = mulberry32(seed);
  }

  /** A whole number from 0 up to, but not including, the given one. */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  /** One of a list, each with the same probability. Throws if the list is empty. */
  pick<T>(list: readonly T[]): T {
    const place = this.below(list.length);
    if (place >= list.length) throw new RangeError("There is nothing to pick from.");
    return list[place] as T;
  }

  /** The given number of different things from `draw`, or fewer if `draw` keeps repeating itself. */
  distinct<T>(count: number, draw: () => T): T[] {
    const drawn = new Set<T>();
    for (let tries = 0; drawn.size < count && tries < count * 20; tries += 1) drawn.add(draw());
    return [...drawn];
  }

  shuffled<T>(list: readonly T[]): T[] {
    return list
      .map((item) => ({ item, key: this.next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
  }
}
