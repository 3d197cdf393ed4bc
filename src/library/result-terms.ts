import type { ResultTerms } from "../model/facet.ts";
import { figureTerms } from "./figure-terms.ts";
import type { Entry } from "./library.ts";
import { supportingResults } from "./programmes.ts";

const nothing: ResultTerms = { population: [], "clinical-area": [], dimension: [], design: [], gap: [] };

/**
 * What each result of an entry carries itself, for filters by design and gap. An entry's results are those that live in
 * it and those that it names as support. An insight without any is advice: it has that design, and measured nobody.
 */
export function resultTerms({ restsOn, facets }: Entry): ResultTerms[] {
  const results = supportingResults(restsOn).map(figureTerms);
  return results.length > 0 || facets.design.length === 0 ? results : [{ ...nothing, design: facets.design }];
}
