import type { Facet } from "../model/facet.ts";
import { evidenceOf, type Evidence } from "./evidence.ts";
import { figureTerms } from "./figure-terms.ts";
import type { Entry } from "./library.ts";
import type { Result } from "./programmes.ts";

/** The sentence of an entry without a result about the people or the condition of a page. */
const none: Partial<Record<Facet, string>> = {
  population: "No result about these people.",
  "clinical-area": "No result about this condition.",
};

/** Whether a page of the facet speaks only of results about its term. */
const isOfPeople = (facet: Facet): facet is "population" | "clinical-area" =>
  facet === "population" || facet === "clinical-area";

/** The results of an entry that count on the page of a term: on pages of people and conditions, only those about them. */
const resultsAbout = ({ restsOn }: Entry, facet: Facet, term: string): readonly Result[] =>
  isOfPeople(facet) ? restsOn.filter(({ finding }) => figureTerms(finding)[facet].includes(term)) : restsOn;

/**
 * What an entry shows on the page of a term. On pages of people and of conditions only the results about them count, so
 * that nothing is said there of anybody else. On other pages it is what the entry shows anywhere.
 */
export function evidenceAbout(entry: Entry, facet: Facet, term: string): Evidence {
  if (!isOfPeople(facet)) return entry.evidence;
  const evidence = evidenceOf(resultsAbout(entry, facet, term), entry.type);
  return evidence.results > 0 ? evidence : { ...evidence, sentence: none[facet] ?? evidence.sentence };
}
