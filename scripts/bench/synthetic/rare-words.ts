import { Chain } from "./chain.ts";
import type { Random } from "./random.ts";

/** Words that would be read as part of a name or a grammar are left alone; these are the rest. */
const ordinary = /^\p{Ll}{5,}$/u;

/** How many of the ordinary words give way to a rare one, and how readily new ones come while there are few. */
const share = 0.075;
const readiness = 2000;

/**
 * The long tail of a vocabulary. Words come by a Pitman–Yor process with discount ½, under which the number of
 * different words grows as the square root of all words (Heaps’ law), and few are common while most stand once or
 * twice. `share` and `readiness` are set so that vocabulary over √(words) stays where the real library has it.
 */
export class RareWords {
  readonly #random: Random;
  readonly #letters = new Chain(3);
  readonly #known: Set<string>;
  readonly #history: string[] = [];
  #coined = 0;

  /** `words` are the words that there are already: new ones look like them. */
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

  /** The word itself, or now and then a rare one in its place. */
  instead(word: string): string {
    if (!ordinary.test(word) || this.#random.next() >= share) return word;
    const novelty = (readiness + this.#coined / 2) / (readiness + this.#history.length);
    const rare = this.#random.next() < novelty ? this.#coin() : this.#random.pick(this.#history);
    this.#history.push(rare);
    return rare;
  }
}
