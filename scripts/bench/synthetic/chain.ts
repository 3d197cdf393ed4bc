import type { Random } from "./random.ts";

/** A Markov chain over words or letters: what may follow the last few, with the frequency of the learnt texts. */
export class Chain {
  readonly #order: number;
  readonly #followers = new Map<string, (string | undefined)[]>();

  /** `order` is the number of last parts that decide the next one. */
  constructor(order: number) {
    this.#order = order;
  }

  #key(parts: readonly string[]): string {
    return parts.slice(-this.#order).join("\0");
  }

  /** Learns one run of parts, including its beginning and its end. */
  learn(parts: readonly string[]): void {
    for (let place = 0; place <= parts.length; place += 1) {
      const key = this.#key(parts.slice(Math.max(0, place - this.#order), place));
      const known = this.#followers.get(key);
      if (known) known.push(parts[place]);
      else this.#followers.set(key, [parts[place]]);
    }
  }

  /** A new run from a learnt beginning to a learnt end, or cut at `most` parts. */
  walk(random: Random, most: number): string[] {
    const parts: string[] = [];
    while (parts.length < most) {
      const next = random.pick(this.#followers.get(this.#key(parts)) ?? []);
      if (next === undefined) break;
      parts.push(next);
    }
    return parts;
  }
}
