import { Chain } from "./chain.ts";
import type { Random } from "./random.ts";

/** The words that may be replaced: others could be part of a name or of the grammar. */
const ordinary = /^\p{Ll}{5,}$/u;

/** The share of ordinary words that a rare word replaces, and how readily new words appear while there are few. */
const share = 0.075;
const readiness = 2000;

/**
 * The long tail of a vocabulary. Words come by a Pitman–Yor process with discount ½, under which the number of
 * different words grows as the square root of all words (Heaps’ law). Few words are common, and most occur once or
 * twice. `share` and `readiness` are set so that vocabulary over √(words) is the same as in the real library.
 */
export class RareWords {
  readonly #random: Random;
  readonly #letters = new Chain(3);
  readonly #known: Set<string>;
  readonly #history: string[] = [];
  #coined = 0;

  /** `words` are the existing words, which new words resemble. */
  constructor(random: Random, words: Iterable<string>) {
    this.#random = random;
    this.#known = new Set([...words].filter((word) => ordinary.test(word)));
    for (const word of this.#known) this.#letters.learn(Array.from(word));
  }

  #coin(): string {
    for (;;) {
      const word = this.#letters.walk(this.#random, 14).join("");
      if (!ordinary.test(word) || this.#known.has(word)) continue;
      this.#known.add(word);
      this.#coined += 1;
      return word;
    }
  }

  /** The word itself, or sometimes a rare word. */
  instead(word: string): string {
    if (!ordinary.test(word) || this.#random.next() >= share) return word;
    const novelty = (readiness + this.#coined / 2) / (readiness + this.#history.length);
    const rare = this.#random.next() < novelty ? this.#coin() : this.#random.pick(this.#history);
    this.#history.push(rare);
    return rare;
  }
}
