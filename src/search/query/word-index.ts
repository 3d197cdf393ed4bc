/** Where a word stands in one entry: how telling it is there (BM25, as Pagefind counts it), and its places in the text. */
export interface Hit {
  readonly score: number;
  readonly at: readonly number[];
}

/** The entries that hold a word, by their places in the table. */
export type Hits = ReadonlyMap<number, Hit>;

/** What Pagefind keeps of one page. */
export interface PageText {
  readonly url: string;
  /** Its text, the words parted by single spaces; places of hits count these words from 0. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly {
    readonly element: string;
    readonly id: string;
    readonly text: string;
    readonly location: number;
  }[];
}

interface Result {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
  readonly data: () => Promise<PageText>;
}

interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(query: string | null): Promise<{ results: Result[] }>;
}

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

  /** `folder` is the address of the index; `ids` are the result ids of the entries, in the order of the table. */
  static async open(folder: string, ids: Promise<readonly string[]>): Promise<WordIndex> {
    const [engine, places] = await Promise.all([
      import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Pagefind>,
      ids,
    ]);
    await engine.options({ noWorker: true, ranking: { termSimilarity: 2, pageLength: 0.6, termSaturation: 1.4 } });
    return new WordIndex(engine, places);
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
