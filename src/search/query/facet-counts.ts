import type { EntriesTable } from "./index-files.ts";
import type { ViewState } from "../state/view-state.ts";

/** The `docIndex` of each entry that a view shows, and the number of entries that choosing a term would leave. */
export interface FacetCounts {
  readonly shown: readonly number[];
  /** For every facet, the number of entries for each of its terms, given what is chosen in the other facets. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/**
 * Filters and counts exactly. Terms of one facet widen the view, and each further facet narrows it. `matches` are the
 * `docIndex` of the entries that the query found, best first. Linear in entries and terms.
 */
export function facetCounts(table: EntriesTable, matches: readonly number[], view: ViewState): FacetCounts {
  const facets = Object.entries(table.facets);
  const chosen = facets.map(([name, { terms }]) => {
    const wanted = view.facets.get(name);
    return wanted ? new Set(wanted.map((term) => terms.indexOf(term))) : undefined;
  });
  const counts = facets.map(([, { terms }]) => new Array<number>(terms.length).fill(0));
  const shown: number[] = [];
  for (const docIndex of matches) {
    const misses: number[] = [];
    facets.forEach(([, { entries }], f) => {
      const wanted = chosen[f];
      if (wanted && !entries[docIndex]?.some((term) => wanted.has(term))) misses.push(f);
    });
    if (misses.length === 0) shown.push(docIndex);
    if (misses.length > 1) continue;
    facets.forEach(([, { entries }], f) => {
      if (misses.length === 1 && misses[0] !== f) return;
      const count = counts[f];
      for (const term of entries[docIndex] ?? []) if (count) count[term] = (count[term] ?? 0) + 1;
    });
  }
  return {
    shown: sorted(table, shown, view),
    counts: new Map(
      facets.map(([name, { terms }], f) => [name, new Map(terms.map((term, t) => [term, counts[f]?.[t] ?? 0]))]),
    ),
  };
}

function sorted(table: EntriesTable, places: readonly number[], { sort }: ViewState): readonly number[] {
  if (sort === "relevance") return places;
  const ranks = table[sort];
  return [...places].sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
}
