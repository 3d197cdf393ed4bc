import { resultFacets } from "../../model/facet.ts";
import type { ViewState } from "../state/view-state.ts";
import type { EntriesTable } from "./index-files.ts";

/** The `docIndex` of each entry that a view shows, and the number of entries that choosing a term would leave. */
export interface FacetCounts {
  readonly shown: readonly number[];
  /** For every facet, the number of entries for each of its terms, given what is chosen in the other facets. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Chosen terms by facet, as their indexes. */
type Chosen = ReadonlyMap<string, ReadonlySet<number>>;

/** The facets that only results carry. With one of them, all that a result carries is asked of one result. */
const measured: readonly string[] = ["design", "gap"];
const ofResults: readonly string[] = resultFacets;
/** The facets that say of whom a result is. */
const people: readonly string[] = ["population", "clinical-area"];

const meets = (terms: readonly number[] | undefined, wanted: ReadonlySet<number> | undefined): boolean =>
  !wanted || (terms ?? []).some((term) => wanted.has(term));

/** The terms of one entry, and what its results carry. */
class EntryTerms {
  readonly #table: EntriesTable;
  readonly #chosen: Chosen;
  readonly #docIndex: number;

  constructor(table: EntriesTable, chosen: Chosen, docIndex: number) {
    this.#table = table;
    this.#chosen = chosen;
    this.#docIndex = docIndex;
  }

  of(facet: string): readonly number[] {
    return this.#table.facets[facet]?.entries[this.#docIndex] ?? [];
  }

  /** The chosen facets of the work, such as its setting, that the entry does not meet. */
  get missed(): string[] {
    return [...this.#chosen].flatMap(([facet, wanted]) =>
      ofResults.includes(facet) || meets(this.of(facet), wanted) ? [] : [facet],
    );
  }

  /** Whether the entry meets what is chosen of people and measures: one result all of it, if a design or gap is asked for. */
  get holds(): boolean {
    return this.#asksForResult("") ? this.#results("").length > 0 : this.#meetsByItself("");
  }

  /** The terms of a facet of results with which the entry would be shown, given what is chosen in the other facets. */
  leadingHere(facet: string): Iterable<number> {
    if (!this.#asksForResult(facet)) return this.#meetsByItself(facet) ? this.of(facet) : [];
    const place = ofResults.indexOf(facet);
    return new Set(this.#results(facet).flatMap((result) => result[place] ?? []));
  }

  /** Whether one of its results is about the people and the condition chosen. */
  get measuresThem(): boolean {
    return this.#results(...ofResults.filter((facet) => !people.includes(facet))).length > 0;
  }

  /** Whether a result is asked for, if a term of `facet` were chosen. */
  #asksForResult(facet: string): boolean {
    return measured.some((name) => name === facet || this.#chosen.has(name));
  }

  #meetsByItself(except: string): boolean {
    return ofResults.every((facet) => facet === except || meets(this.of(facet), this.#chosen.get(facet)));
  }

  /** The entry's results that carry all that is chosen in the facets other than these. */
  #results(...except: readonly string[]): (readonly (readonly number[])[])[] {
    return (this.#table.results.entries[this.#docIndex] ?? [])
      .map((kind) => this.#table.results.kinds[kind] ?? [])
      .filter((result) =>
        ofResults.every((facet, place) => except.includes(facet) || meets(result[place], this.#chosen.get(facet))),
      );
  }
}

const chosenIn = (table: EntriesTable, view: ViewState): Chosen =>
  new Map(
    Object.entries(table.facets).flatMap(([name, { terms }]) => {
      const wanted = view.facets.get(name);
      return wanted ? [[name, new Set(wanted.map((term) => terms.indexOf(term)))] as const] : [];
    }),
  );

/**
 * For a view of some people or a condition: tells of an entry whether a result that supports it is about them. Undefined
 * for a view of all people.
 */
export function measuredOf(table: EntriesTable, view: ViewState): ((docIndex: number) => boolean) | undefined {
  const chosen = chosenIn(table, view);
  if (!people.some((facet) => chosen.has(facet))) return undefined;
  return (docIndex) => new EntryTerms(table, chosen, docIndex).measuresThem;
}

/**
 * Filters and counts exactly. Terms of one facet widen the view, and each further facet narrows it. With a design or a
 * gap, one result of the entry must carry it together with the people, condition and dimension that are chosen; without
 * them, these are what the entry is about. `matches` are the `docIndex` of the entries that the query found, best first.
 * Linear in entries, results and terms.
 */
export function facetCounts(table: EntriesTable, matches: readonly number[], view: ViewState): FacetCounts {
  const facets = Object.entries(table.facets);
  const chosen = chosenIn(table, view);
  const counts = new Map(facets.map(([name, { terms }]) => [name, new Array<number>(terms.length).fill(0)]));
  const shown: number[] = [];
  for (const docIndex of matches) {
    const entry = new EntryTerms(table, chosen, docIndex);
    const { missed, holds } = entry;
    if (missed.length > 1) continue;
    if (missed.length === 0 && holds) shown.push(docIndex);
    for (const [facet, count] of counts) {
      if (missed.some((other) => other !== facet)) continue;
      const terms = ofResults.includes(facet) ? entry.leadingHere(facet) : holds ? entry.of(facet) : [];
      for (const term of terms) count[term] = (count[term] ?? 0) + 1;
    }
  }
  return {
    shown: sorted(table, shown, view),
    counts: new Map(
      facets.map(([name, { terms }]) => [name, new Map(terms.map((term, t) => [term, counts.get(name)?.[t] ?? 0]))]),
    ),
  };
}

function sorted(table: EntriesTable, places: readonly number[], { sort }: ViewState): readonly number[] {
  if (sort === "relevance") return places;
  const ranks = table[sort];
  return [...places].sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
}
