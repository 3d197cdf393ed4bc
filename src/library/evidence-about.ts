import type { Facet } from "../model/facet.ts";
import { evidenceOf, type Evidence } from "./evidence.ts";
import { figureTerms } from "./figure-terms.ts";
import type { Entry } from "./library.ts";

/** The sentence of an entry without a result about the people or the condition of a page. */
const none: Partial<Record<Facet, string>> = {
  population: "No result about these people.",
  "clinical-area": "No result about this condition.",
};

/**
 * What an entry shows on the page of a term. On pages of people and of conditions only the results about them count, so
 * that nothing is said there of anybody else. On other pages it is what the entry shows anywhere.
 */
export function evidenceAbout(entry: Entry, facet: Facet, term: string): Evidence {
  if (facet !== "population" && facet !== "clinical-area") return entry.evidence;
  const about = entry.restsOn.filter(({ finding }) => figureTerms(finding)[facet].includes(term));
  const evidence = evidenceOf(about, entry.type);
  return evidence.results > 0 ? evidence : { ...evidence, sentence: none[facet] ?? evidence.sentence };
}
