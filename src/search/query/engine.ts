import type { EntriesTable } from "../index/entries-table.ts";
import type { FiguresTable } from "../index/figures-table.ts";
import { tally, type Tally } from "../tally.ts";
import type { ViewState } from "../view-state.ts";
import { widenings, type Widening } from "../widenings.ts";
import { findFigures } from "./find-figures.ts";
import { Lexicon } from "./lexicon.ts";
import { Ranking, type Ranked } from "./rank.ts";
import { readQuery, type Query } from "./read-query.ts";
import { Interpreter, type Understanding } from "./understand.ts";
import { WordIndex, type PageText } from "./word-index.ts";

/** An entry to be drawn: what its page says, and what matched. */
export interface Answered extends Ranked {
  readonly page: PageText;
  /** The finding, or question, that the query names or that states a number of it. */
  readonly fragment: string | undefined;
}

/** One answer to a view: the tally, how the query was read, and a way to fetch what is to be drawn, a few at a time. */
export interface Answer extends Tally {
  readonly corrected: Understanding["corrected"];
  readonly unknown: Understanding["unknown"];
  /** The ids of all that the view shows, in its order. */
  readonly ids: readonly string[];
  readonly fetch: (from: number, to: number) => Promise<readonly Answered[]>;
  /** What leaving out a filter would show. */
  readonly wider: () => readonly Widening[];
}

interface Parts {
  readonly table: EntriesTable;
  readonly index: WordIndex;
  readonly lexicon: Lexicon;
  readonly interpreter: Interpreter;
  readonly ranking: Ranking;
}

const noFigures: ReturnType<typeof findFigures> = new Map();
/** What a query finds, before filters: entries best first by their places, and the places on their pages to lead to. */
interface Found {
  readonly ranked: ReadonlyMap<number, Ranked>;
  readonly fragments: ReadonlyMap<number, string>;
  readonly understood: Understanding;
}

const byPlace = (ranked: readonly Ranked[]) => new Map(ranked.map((entry) => [entry.place, entry]));
const nothing: Understanding = { segments: [], corrected: [], unknown: [] };

/** Loads the index on first use and answers views. Throws when the index cannot be reached. */
export class SearchEngine {
  readonly #folder: string;
  #parts: Promise<Parts> | undefined;
  #figures: Promise<FiguresTable> | undefined;
  #last: { readonly query: string; readonly found: Promise<Found> } | undefined;

  /** `base` is the address of the site; the index stands in its folder `pagefind`. */
  constructor(base: string) {
    this.#folder = `${base}pagefind/`;
  }

  /** Starts loading; harmless when it has been called before. A failure is forgotten, so that it can be tried again. */
  load(): Promise<Parts> {
    this.#parts ??= this.#open().catch((error: unknown) => {
      this.#parts = undefined;
      throw error;
    });
    return this.#parts;
  }

  async answer(view: ViewState): Promise<Answer> {
    const { table, index } = await this.load();
    const { ranked, fragments, understood } = await this.#find(view.query);
    const matches = [...ranked.keys()];
    const counted = tally(table, matches, view);
    const draw = async (place: number): Promise<Answered> => ({
      ...(ranked.get(place) ?? unranked(place)),
      page: await index.page(place),
      fragment: fragments.get(place),
    });
    return {
      ...counted,
      corrected: understood.corrected,
      unknown: understood.unknown,
      ids: counted.shown.map((place) => table.names[place] ?? ""),
      fetch: (from, to) => Promise.all(counted.shown.slice(from, to).map(draw)),
      wider: () => widenings(table, matches, view),
    };
  }

  /** All that a query finds. The last query is remembered: choosing filters does not ask it again. */
  #find(query: string): Promise<Found> {
    if (this.#last?.query === query) return this.#last.found;
    const last = { query, found: this.#ask(query) };
    this.#last = last;
    // What failed is tried again.
    last.found.catch(() => {
      if (this.#last === last) this.#last = undefined;
    });
    return last.found;
  }

  async #ask(text: string): Promise<Found> {
    const parts = await this.load();
    const { names } = parts.table;
    if (!text) {
      // Without a query every entry matches alike, in the library's own order.
      return { ranked: byPlace(names.map((_, place) => unranked(place))), fragments: new Map(), understood: nothing };
    }
    const query = readQuery(text);
    const understood = query.words.length > 0 ? await parts.interpreter.understand(query.words) : nothing;
    const figures = query.figures.length > 0 ? findFigures(query.figures, await this.#readFigures()) : noFigures;
    const fragments = new Map([...figures].map(([place, { fragment }]) => [place, fragment]));
    for (const { entry, fragment } of query.ids) if (fragment) fragments.set(names.indexOf(entry), fragment);
    return { ranked: byPlace(await this.#rank(parts, query, understood, figures)), fragments, understood };
  }

  /** Best first: ids that were typed, then all that words and numbers find, without what lacks a quoted phrase. */
  async #rank(
    { table, index, ranking }: Parts,
    { phrases, ids }: Query,
    { segments }: Understanding,
    figures: ReturnType<typeof findFigures>,
  ): Promise<Ranked[]> {
    const found = new Map(ranking.rank(segments).map((entry) => [entry.place, entry]));
    const add = (place: number, score: number) => {
      const before = found.get(place) ?? unranked(place);
      found.set(place, { ...before, score: before.score + score });
    };
    for (const [place, { score }] of figures) add(place, score);
    for (const { entry } of ids) add(table.names.indexOf(entry), 1000);
    found.delete(-1);
    for (const phrase of phrases) {
      const hits = await index.phrase(phrase);
      const free = found.size === 0;
      for (const [place, { at }] of hits) {
        if (free) add(place, 1 / (1 + place) + at.length);
        const entry = found.get(place);
        if (entry) found.set(place, { ...entry, at: [...at.map((word) => [word, 10] as const), ...entry.at] });
      }
      for (const place of [...found.keys()]) if (!hits.has(place)) found.delete(place);
    }
    return [...found.values()].sort((a, b) => b.score - a.score || a.place - b.place);
  }

  async #open(): Promise<Parts> {
    const reading = this.#read<EntriesTable>("entries.json");
    const ids = reading.then((table) => table.ids);
    const [table, index] = await Promise.all([reading, WordIndex.open(this.#folder, ids)]);
    const lexicon = new Lexicon(`${this.#folder}vocabulary/`);
    return { table, index, lexicon, interpreter: new Interpreter(index, lexicon), ranking: new Ranking(table) };
  }

  #readFigures(): Promise<FiguresTable> {
    this.#figures ??= this.#read<FiguresTable>("figures.json");
    return this.#figures;
  }

  async #read<T>(name: string): Promise<T> {
    const response = await fetch(this.#folder + name);
    if (!response.ok) throw new Error(`${name} answered ${String(response.status)}.`);
    return (await response.json()) as T;
  }
}

const unranked = (place: number): Ranked => ({ place, score: 0, at: [], by: [] });
