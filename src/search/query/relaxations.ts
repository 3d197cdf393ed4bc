import type { EntriesTable } from "./index-files.ts";
import { tally } from "./facet-counts.ts";
import type { ViewState } from "../state/view-state.ts";

/** A view with one filter fewer, and how many entries it would show. */
export interface Widening {
  readonly facet: string;
  readonly view: ViewState;
  readonly total: number;
}

/** The views that leaving out one facet's filters would give, most entries first; those that show none are left out. */
export function widenings(table: EntriesTable, matches: readonly number[], view: ViewState): Widening[] {
  return [...view.facets.keys()]
    .map((facet) => {
      const wider = { ...view, facets: new Map([...view.facets].filter(([name]) => name !== facet)) };
      return { facet, view: wider, total: tally(table, matches, wider).shown.length };
    })
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
}
