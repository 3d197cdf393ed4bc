import type { Answer, Answered } from "./answer.ts";
import type { FiguresTable, PublishedTable } from "./index-files.ts";
import { facetCounts, measuredOf } from "./facet-counts.ts";
import type { ViewState } from "../state/view-state.ts";
import { relaxations } from "./relaxations.ts";
import { asTyped } from "./as-typed.ts";
import { Coverage, type Match } from "./coverage.ts";
import type { AnswerGroups } from "./answer-groups.ts";
import { found, nothing, unranked, type Found } from "./found.ts";
import { Lexicon } from "./lexicon.ts";
import { listedOrder } from "./listed-order.ts";
import { importPart } from "../../fetching/import-part.ts";
import { readJsonPart } from "./read-part.ts";
import { WordIndex } from "./word-index.ts";

interface Parts {
  readonly table: PublishedTable;
  readonly index: WordIndex;
  readonly lexicon: Lexicon;
}

/** The other names by which the entries were found. Empty if any entry was found without another name. */
const namesOfAll = (names: readonly (readonly string[])[], coverage: Coverage): string[] => {
  if (names.some((own) => own.length === 0 || own.some((name) => coverage.asksFor(name)))) return [];
  return [...new Map(names.flat().map((name) => [name.toLowerCase(), name])).values()];
};

/** Loads the index on first use and answers views. Throws a `PartError` when a part of the index fails to load. */
export class SearchEngine {
  readonly #base: string;
  readonly #folder: string;
  #parts: Promise<Parts> | undefined;
  #figures: Promise<FiguresTable> | undefined;
  #last: { readonly query: string; readonly found: Promise<Found> } | undefined;
  #failures = 0;

  /** `base` is the address of the site. The index is in its folder `pagefind`. */
  constructor(base: string) {
    this.#base = base;
    this.#folder = `${base}pagefind/`;
  }

  /** Starts loading. Further calls do no harm. */
  load(): Promise<Parts> {
    this.#parts ??= this.#open();
    return this.#orForget(this.#parts);
  }

  async answer(view: ViewState): Promise<Answer> {
    const { table, index } = await this.load();
    const { ranked, matches, fragments, spelling, coverage, explained } = await this.#find(view.query);
    const placesOf = (match: Match) => [...ranked.keys()].filter((docIndex) => matches.get(docIndex) === match);
    const [all, some] = [placesOf("all"), placesOf("some")];
    const counted = all.length > 0 ? all : some;
    const { counts, shown } = facetCounts(table, counted, view);
    const whole = all.length > 0 ? shown : [];
    const others = all.length > 0 ? facetCounts(table, some, view).shown : shown;
    const rows = [...whole, ...others];
    const measured = measuredOf(table, view);
    const draw = async (docIndex: number): Promise<Answered> => ({
      ...(ranked.get(docIndex) ?? unranked(docIndex)),
      match: matches.get(docIndex) ?? "some",
      page: await index.page(docIndex),
      fragment: fragments.get(docIndex),
      measured: measured?.(docIndex),
    });
    const lacking = all.length > 0 ? { words: [], each: false } : coverage.lacking;
    const groups = async (): Promise<AnswerGroups> => {
      const { answerGroups } = await importPart(() => import("./answer-groups.ts"));
      return answerGroups(view.query ? whole : [], table, (docIndex) => index.page(docIndex), fragments);
    };
    return {
      answered: whole.length > 0 ? "yes" : others.length > 0 ? "partly" : "no",
      total: whole.length,
      others: others.length,
      counts,
      corrected: spelling.corrected,
      offered: spelling.offered,
      byNames: namesOfAll(
        whole.map((docIndex) => ranked.get(docIndex)?.by ?? []),
        coverage,
      ),
      broader: coverage.broader.map(({ typed, label }) => ({ typed: asTyped(typed, view.query), label })),
      common: whole.length + others.length > 0 ? [] : coverage.common,
      explained: explained && { ...explained, url: this.#base + explained.url.slice(1) },
      groups: () => this.#orForget(groups()),
      lacking: { ...lacking, words: lacking.words.map((word) => asTyped(word, view.query)) },
      ids: shown.map((docIndex) => table.entryIds[docIndex] ?? ""),
      fetch: (from, to) => this.#orForget(Promise.all(rows.slice(from, to).map(draw))),
      wider: () => relaxations(table, counted, view),
    };
  }

  /** All that a query finds. The last answer is remembered, so that choosing filters does not repeat the query. */
  #find(query: string): Promise<Found> {
    if (this.#last?.query !== query) this.#last = { query, found: this.#ask(query) };
    return this.#orForget(this.#last.found);
  }

  /** After a failure the next call opens everything again, because some of it may be only half loaded. */
  async #orForget<T>(work: Promise<T>): Promise<T> {
    const parts = this.#parts;
    try {
      return await work;
    } catch (error) {
      if (parts === this.#parts && parts) {
        this.#parts = this.#figures = this.#last = undefined;
        this.#failures += 1;
      }
      throw error;
    }
  }

  async #ask(text: string): Promise<Found> {
    const asking = text ? importPart(() => import("./ask.ts")) : undefined;
    const { table, index, lexicon } = await this.load();
    if (asking) {
      const { ask } = await asking;
      return ask(text, { table, index, lexicon, figures: () => this.#readFigures() });
    }
    // Without a query all entries match equally, as the library lists them.
    const all = listedOrder(table).map((docIndex, place) => ({ ...unranked(docIndex), score: -place }));
    return found(all, () => "all", new Map(), nothing, new Coverage([], []));
  }

  async #open(): Promise<Parts> {
    const reading = readJsonPart<PublishedTable>(`${this.#folder}entries.json`);
    const [table, index] = await Promise.all([reading, WordIndex.open(this.#folder, reading, this.#failures)]);
    return { table, index, lexicon: new Lexicon(`${this.#folder}vocabulary/`, readJsonPart) };
  }

  #readFigures(): Promise<FiguresTable> {
    this.#figures ??= readJsonPart<FiguresTable>(`${this.#folder}figures.json`);
    return this.#figures;
  }
}
