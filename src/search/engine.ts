import type { EntriesTable } from "./entries-table.ts";
import { tally, type Tally } from "./tally.ts";
import type { ViewState } from "./view-state.ts";

/** A place on a page where a query matches; `excerpt` holds the matched words in `<mark>` elements, as text. */
export interface Passage {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
}

/** What Pagefind keeps of one page. */
export interface Hit {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly Passage[];
}

interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(query: string | null): Promise<{ results: { id: string; data: () => Promise<Hit> }[] }>;
}

/** One answer to a view: the tally, and a way to fetch what is to be drawn, a few at a time. */
export interface Answer extends Tally {
  readonly fetch: (from: number, to: number) => Promise<readonly Hit[]>;
}

/** Loads the index on first use and answers views. Throws when the index cannot be reached. */
export class SearchEngine {
  readonly #base: string;
  #parts: Promise<[Pagefind, EntriesTable]> | undefined;

  /** `base` is the address of the site; the index stands in its folder `pagefind`. */
  constructor(base: string) {
    this.#base = base;
  }

  /** Starts loading; harmless when it has been called before. A failure is forgotten, so that it can be tried again. */
  load(): Promise<[Pagefind, EntriesTable]> {
    this.#parts ??= Promise.all([this.#loadEngine(), this.#loadTable()]).catch((error: unknown) => {
      this.#parts = undefined;
      throw error;
    });
    return this.#parts;
  }

  async answer(view: ViewState): Promise<Answer> {
    const [pagefind, table] = await this.load();
    const { results } = await pagefind.search(view.query || null);
    const places = new Map(table.ids.map((id, place) => [id, place]));
    const found = new Map(
      results.flatMap((result) => {
        const place = places.get(result.id);
        return place === undefined ? [] : [[place, result] as const];
      }),
    );
    // Without a query every page matches alike: keep the library's own order.
    const matches = view.query ? [...found.keys()] : [...found.keys()].sort((a, b) => a - b);
    const counted = tally(table, matches, view);
    const fetch = async (from: number, to: number) => {
      const wanted = counted.shown.slice(from, to).flatMap((place) => found.get(place) ?? []);
      return Promise.all(wanted.map((result) => result.data()));
    };
    return { ...counted, fetch };
  }

  async #loadEngine(): Promise<Pagefind> {
    const pagefind = (await import(/* @vite-ignore */ `${this.#base}pagefind/pagefind.js`)) as Pagefind;
    await pagefind.options({ excerptLength: 24, baseUrl: this.#base });
    return pagefind;
  }

  async #loadTable(): Promise<EntriesTable> {
    const response = await fetch(`${this.#base}pagefind/entries.json`);
    if (!response.ok) throw new Error(`The list of entries answered ${String(response.status)}.`);
    return (await response.json()) as EntriesTable;
  }
}
