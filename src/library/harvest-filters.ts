import type { GapDirection } from "../model/gap-direction.ts";
import { harvestColumns, type HarvestColumn } from "../model/harvest.ts";
import { listed } from "../model/listed.ts";
import { figureFacets } from "./figure-terms.ts";
import type { HarvestBar, HarvestFacet, HarvestPlot } from "./harvest-plot.ts";
import type { FacetIndex, FacetTerm, Library } from "./library.ts";

/** The column in which a direction stands where nothing else is known of the gap. */
const columnOf: Readonly<Record<GapDirection, HarvestColumn>> = {
  narrows: "narrowed",
  widens: "widened",
  unchanged: "between",
  "not-closed": "between",
  mixed: "between",
  "not-measured": "not-measured",
};

/**
 * How many results carry a term, as its filter says it: “12, 2 of them in between”. A gap that is smaller than expected
 * narrows, but stands in another column than those that did.
 */
export function optionWords(bars: readonly HarvestBar[], facet: HarvestFacet, term: string): string {
  const own = bars.filter((bar) => bar.terms[facet].includes(term));
  if (own.length === 0) return "none";
  const home = facet === "gap" ? columnOf[term as GapDirection] : undefined;
  const others = home ? own.filter(({ column }) => column !== home) : [];
  const columns = [...new Set(others.map(({ column }): string => harvestColumns[column].short))];
  return others.length > 0
    ? `${String(own.length)}, ${String(others.length)} of them ${listed(columns, "or")}`
    : String(own.length);
}

/** A facet by which the plot is filtered, with what each of its options says. */
export interface HarvestFilter extends Omit<FacetIndex, "terms"> {
  readonly facet: HarvestFacet;
  /** “Men (4)” */
  readonly terms: readonly (FacetTerm & { readonly words: string })[];
}

/** The filters of a plot. A term that no result carries is an option, too, and says so. */
export const harvestFilters = (library: Library, { bars }: HarvestPlot): HarvestFilter[] =>
  figureFacets.map((facet) => {
    const index = library.facet(facet);
    const wordsOf = ({ id, label }: FacetTerm) => `${label} (${optionWords(bars, facet, id)})`;
    return { ...index, facet, terms: index.terms.map((term) => ({ ...term, words: wordsOf(term) })) };
  });
