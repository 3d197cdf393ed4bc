import type { ContentRecord } from "../../../src/content/record.ts";
import { numbersIn } from "../../../src/content/numbers.ts";
import { Chain } from "./chain.ts";
import type { Random } from "./random.ts";
import { RareWords } from "./rare-words.ts";

const wordsIn = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Every string of a record that could be a sentence. */
function* textsOf(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (value !== null && typeof value === "object") for (const item of Object.values(value)) yield* textsOf(item);
}

/** Text without marks that would break when words are mixed: components, addresses, emphasis, paired marks. */
const plain = (text: string) =>
  text
    .replace(/<[^>]*>/g, " ")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/^(\s*([-*+]|\d+\.)\s|#+\s.*|\|.*)/gm, "")
    .replace(/[*_[\](){}<>“”"‘`|#~]/g, "");

/** Sentences to learn from. They have no figures, because a figure must be in its unit, and no MDX. */
function* sentencesOf({ data, body }: ContentRecord): Generator<string[]> {
  for (const text of [...textsOf(data), ...body.split("\n")]) {
    for (const sentence of plain(text).split(/(?<=[.?!])\s+(?=\p{Lu})/u)) {
      const words = wordsIn(sentence);
      if (words.length >= 5 && /^\p{Lu}.*[.?!]\s*$/su.test(sentence) && !/[\d@]|:\/\//.test(sentence)) yield words;
    }
  }
}

/** The length of a sentence, in words, when much text is needed: about the mean of real sentences. */
const usual = 18;

/** Writes like the library it learnt from: two words predict the next one, and a long tail of rare words is added. */
export class Language {
  readonly #random: Random;
  readonly #chain = new Chain(2);
  readonly #rare: RareWords;

  constructor(random: Random, records: readonly ContentRecord[]) {
    this.#random = random;
    const sentences = records.flatMap((record) => [...sentencesOf(record)]);
    for (const sentence of sentences) this.#chain.learn(sentence);
    this.#rare = new RareWords(random, new Set(sentences.flat()));
  }

  /** A sentence of about the given number of words. */
  #sentence(wish: number): string[] {
    const off = (words: readonly string[]) => Math.abs(words.length - wish);
    const drafts = [0, 1, 2].map(() => this.#chain.walk(this.#random, 60));
    const nearest = drafts.reduce((best, draft) => (off(draft) < off(best) ? draft : best));
    return nearest.map((word) => this.#rare.instead(word));
  }

  /** Draws until the text is not empty and has no number, because a source would have to state that number. */
  #withoutNumbers(draw: () => string): string {
    for (;;) {
      const text = draw();
      if (text && numbersIn(text).length === 0) return text;
    }
  }

  /** Whole sentences with about the given number of words. */
  prose(words: number): string {
    return this.#withoutNumbers(() => {
      const written: string[] = [];
      do written.push(...this.#sentence(Math.min(usual, words - written.length)));
      while (words - written.length > usual / 3);
      return written.join(" ");
    });
  }

  /** At most the given number of words, without a full stop, for names. */
  phrase(words: number): string {
    return this.#withoutNumbers(() =>
      this.#sentence(words)
        .slice(0, words)
        .join(" ")
        .replace(/[^\p{L}]+$/u, ""),
    );
  }

  /** A text of about the same length in other words, with the same mark at its end. */
  paraphrase(text: string): string {
    const words = wordsIn(text).length;
    const end = /[.?!:;,]$/.exec(text.trim())?.[0] ?? "";
    return (words < 6 ? this.phrase(Math.max(1, words)) : this.prose(words).replace(/[^\p{L}]+$/u, "")) + end;
  }
}
