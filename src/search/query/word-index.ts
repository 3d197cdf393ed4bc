import type { PublishedTable } from "./index-files.ts";
import { loadPagefind, type PageText, type Pagefind, type Result } from "./load-pagefind.ts";

/** Where a word stands in one entry: how telling it is there (BM25, as Pagefind counts it), and its places in the text. */
export interface Hit {
  readonly score: number;
  readonly at: readonly number[];
}

/** The entries that hold a word, by their places in the table. */
export type Hits = ReadonlyMap<number, Hit>;

/** Asks Pagefind for one word at a time, so that words can be weighed against each other, and replaced, by ourselves. */
export class WordIndex {
  readonly #pagefind: Pagefind;
  readonly #places: ReadonlyMap<string, number>;
  readonly #known = new Map<string, Promise<Hits>>();
  readonly #pages = new Map<number, Result["data"]>();

  private constructor(pagefind: Pagefind, ids: readonly string[]) {
    this.#pagefind = pagefind;
    this.#places = new Map(ids.map((id, place) => [id, place]));
  }

  /** `folder` is the address of the index; `attempt` counts from 0 how often it has been opened before in vain. */
  static async open(folder: string, table: Promise<PublishedTable>, attempt: number): Promise<WordIndex> {
    const [pagefind, { ids }] = await Promise.all([loadPagefind(folder, table, attempt), table]);
    return new WordIndex(pagefind, ids);
  }

  async #search(query: string | null): Promise<Map<number, Hit>> {
    const { results } = await this.#pagefind.search(query);
    const hits = new Map<number, Hit>();
    for (const { id, score, words, data } of results) {
      const place = this.#places.get(id);
      if (place === undefined) continue;
      hits.set(place, { score, at: words });
      if (!this.#pages.has(place)) this.#pages.set(place, data);
    }
    return hits;
  }

  #once(key: string, ask: () => Promise<Hits>): Promise<Hits> {
    const known = this.#known.get(key) ?? ask();
    this.#known.set(key, known);
    known.catch(() => this.#known.delete(key));
    return known;
  }

  /** Entries that hold exactly this word, in any inflection that its stem has. */
  word(word: string): Promise<Hits> {
    return this.#once(word, async () => {
      const [exact, near] = [await this.phrase(word), await this.#search(word)];
      return new Map([...near].filter(([place]) => exact.has(place)));
    });
  }

  /** Entries with a word that begins so: for a word that is still being typed. */
  beginning(word: string): Promise<Hits> {
    return this.#once(`${word}*`, () => this.#search(word));
  }

  /** Entries that hold these words one after the other. The score says nothing here. */
  phrase(text: string): Promise<Hits> {
    return this.#once(`"${text}"`, () => this.#search(`"${text}"`));
  }

  /** The text of an entry's page. */
  async page(place: number): Promise<PageText> {
    if (!this.#pages.has(place)) await this.#search(null);
    const read = this.#pages.get(place);
    if (!read) throw new RangeError(`The index has no page for entry ${String(place)}.`);
    return read();
  }
}
