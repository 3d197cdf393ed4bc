import { taxonomyFacets, type TaxonomyFacet } from "../model/facet.ts";
import type { Entry, Library } from "../library/library.ts";

/** One thing with its names. `also` leads to it; `facet` and `term` say which entries are about it by their facets. */
export interface Concept {
  readonly label: string;
  readonly names: readonly string[];
  readonly also: readonly string[];
  readonly facet?: string;
  readonly term?: string;
}

/** Every word that search knows beside those of the text itself, format version 1. */
export interface VocabularyExport {
  readonly formatVersion: 1;
  readonly concepts: readonly Concept[];
  /** Another spelling of a word, and the one that the library uses. */
  readonly spellings: Readonly<Record<string, string>>;
}

const ofGlossary = ({ data: { term, abbreviation, aliases } }: Entry<"glossary">): Concept => ({
  label: term,
  names: abbreviation ? [term, abbreviation] : [term],
  also: aliases,
});

/** Brings together the vocabulary of its own file, the glossary and the taxonomy. */
export function vocabularyJson(library: Library): VocabularyExport {
  const { vocabulary } = library;
  const ofTaxonomy = library.facets
    .filter(({ facet }) => taxonomyFacets.includes(facet as TaxonomyFacet))
    .flatMap(({ facet, terms }) =>
      terms.map(({ id, label, synonyms }): Concept => ({ label, names: [label], also: synonyms, facet, term: id })),
    );
  const own = vocabulary.synonyms.map(({ names, also }): Concept => ({ label: names[0] ?? "", names, also }));
  return {
    formatVersion: 1,
    concepts: [...own, ...library.ofType("glossary").map(ofGlossary), ...ofTaxonomy],
    spellings: vocabulary.spellings,
  };
}
