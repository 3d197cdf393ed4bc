/** Chance that repeats itself: the same seed gives the same run of choices on every machine. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** The next number from 0 up to, not including, 1 (mulberry32, Tommy Ettinger, public domain). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 up to, not including, the given one. */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  /** One of a list, each place as likely as another. Throws where the list is empty. */
  pick<T>(list: readonly T[]): T {
    const place = this.below(list.length);
    if (place >= list.length) throw new RangeError("There is nothing to pick from.");
    return list[place] as T;
  }

  /** Different things from what `draw` yields: as many as asked, or fewer where it keeps repeating itself. */
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
