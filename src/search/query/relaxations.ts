import type { EntriesTable } from "./index-files.ts";
import { facetCounts } from "./facet-counts.ts";
import type { ViewState } from "../state/view-state.ts";

/** A view with one filter fewer, and the number of entries it would show. */
export interface Relaxation {
  readonly facet: string;
  readonly view: ViewState;
  readonly total: number;
}

/** The views without the filters of one facet, most entries first. Views that show nothing are left out. */
export function relaxations(table: EntriesTable, matches: readonly number[], view: ViewState): Relaxation[] {
  return [...view.facets.keys()]
    .map((facet) => {
      const wider = { ...view, facets: new Map([...view.facets].filter(([name]) => name !== facet)) };
      return { facet, view: wider, total: facetCounts(table, matches, wider).shown.length };
    })
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
}
