import { figureTerms } from "./figure-terms.ts";
import type { Entry } from "./library.ts";

type AboutFacet = "population" | "clinical-area" | "dimension";

/**
 * Whom and what an entry is about: the terms that its editors name, then those of the results it rests on. So an entry
 * that counts for a group of people by its result is always among the entries about them.
 */
export function aboutOf({ facets: own, restsOn }: Pick<Entry, "facets" | "restsOn">): Pick<Entry["facets"], AboutFacet> {
  const measured = restsOn.flatMap(({ finding }) => (finding.role === "result" ? [figureTerms(finding)] : []));
  const joined = (facet: AboutFacet) => [...new Set([...own[facet], ...measured.flatMap((terms) => terms[facet])])];
  return { population: joined("population"), "clinical-area": joined("clinical-area"), dimension: joined("dimension") };
}
