import type { PublishedTable } from "./index-files.ts";
import { pageNames } from "./index-list.ts";
import { loadPagefind, type PageText, type Pagefind, type Result } from "./load-pagefind.ts";

/** A word in one entry: its score (BM25, as Pagefind counts it) and its positions in the text. */
export interface Hit {
  readonly score: number;
  readonly positions: readonly number[];
}

/** The entries that hold a word, by `docIndex`. */
export type Hits = ReadonlyMap<number, Hit>;

/** Asks Pagefind for one word at a time, so that this code can weigh and replace words. */
export class WordIndex {
  readonly #pagefind: Pagefind;
  readonly #docIndexes: ReadonlyMap<string, number>;
  readonly #known = new Map<string, Promise<Hits>>();
  readonly #pages = new Map<number, Result["data"]>();

  private constructor(pagefind: Pagefind, names: readonly string[]) {
    this.#pagefind = pagefind;
    this.#docIndexes = new Map(names.map((name, docIndex) => [name, docIndex]));
  }

  /** `folder` is the address of the index. `attempt` is the number of failed attempts to open it before. */
  static async open(folder: string, table: Promise<PublishedTable>, attempt: number): Promise<WordIndex> {
    const [pagefind, entries] = await Promise.all([loadPagefind(folder, table, attempt), table]);
    return new WordIndex(pagefind, pageNames(entries));
  }

  async #search(query: string | null): Promise<Map<number, Hit>> {
    const { results } = await this.#pagefind.search(query);
    const hits = new Map<number, Hit>();
    for (const { id, score, words, data } of results) {
      const docIndex = this.#docIndexes.get(id);
      if (docIndex === undefined) continue;
      hits.set(docIndex, { score, positions: words });
      if (!this.#pages.has(docIndex)) this.#pages.set(docIndex, data);
    }
    return hits;
  }

  #once(key: string, ask: () => Promise<Hits>): Promise<Hits> {
    const known = this.#known.get(key) ?? ask();
    this.#known.set(key, known);
    known.catch(() => this.#known.delete(key));
    return known;
  }

  /** Entries that hold this word in any inflection. */
  word(word: string): Promise<Hits> {
    return this.#once(word, async () => {
      const [exact, near] = [await this.phrase(word), await this.#search(word)];
      return new Map([...near].filter(([docIndex]) => exact.has(docIndex)));
    });
  }

  /** Entries with a word that begins with this, for a word that is still being typed. */
  beginning(word: string): Promise<Hits> {
    return this.#once(`${word}*`, () => this.#search(word));
  }

  /** Entries in which these words follow each other. Their score has no meaning. */
  phrase(text: string): Promise<Hits> {
    return this.#once(`"${text}"`, () => this.#search(`"${text}"`));
  }

  /** The text of an entry's page. */
  async page(docIndex: number): Promise<PageText> {
    if (!this.#pages.has(docIndex)) await this.#search(null);
    const read = this.#pages.get(docIndex);
    if (!read) throw new RangeError(`The index has no page for entry ${String(docIndex)}.`);
    return read();
  }
}
