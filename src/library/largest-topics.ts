import type { Facet } from "../model/facet.ts";
import type { FacetIndex, FacetTerm } from "./library.ts";

/** A term and the facet that it belongs to. */
interface LargestTopic {
  readonly facet: Facet;
  readonly term: FacetTerm;
}

/** Facets that say for whom, what and where, as people ask for it. */
const asked: readonly Facet[] = ["population", "clinical-area", "setting", "theme"];

/** The topics of most entries, for people whose words cannot be searched for. */
export const largestTopics = (facets: readonly FacetIndex[], count = 6): LargestTopic[] =>
  facets
    .filter(({ facet }) => asked.includes(facet))
    .flatMap(({ facet, terms }) => terms.map((term) => ({ facet, term })))
    .filter(({ term }) => term.entries.length > 0)
    .sort((a, b) => b.term.entries.length - a.term.entries.length || a.term.label.localeCompare(b.term.label, "en"))
    .slice(0, count);
