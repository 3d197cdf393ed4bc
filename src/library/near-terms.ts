import type { FacetIndex, FacetTerm } from "./library.ts";

/** The other terms of a term’s group that entries carry, in the order of the taxonomy. Facets without groups have none. */
export const nearTerms = ({ terms }: FacetIndex, { id, group }: FacetTerm): FacetTerm[] =>
  group === undefined ? [] : terms.filter((term) => term.group === group && term.id !== id && term.entries.length > 0);
