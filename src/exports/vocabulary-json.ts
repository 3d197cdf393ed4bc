import { entryTypeNames, entryTypes } from "../model/entry-type.ts";
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
  /** Words that are spelt correctly, though no dictionary and no text of the library may hold them. */
  readonly words: readonly string[];
}

const ofGlossary = ({ data: { term, abbreviation, aliases } }: Entry<"glossary">): Concept => ({
  label: term,
  names: abbreviation ? [term, abbreviation] : [term],
  also: aliases,
});

/** The types of entries are asked for by their names too: “checklist for a board”. */
const ofTypes = entryTypeNames.map((type): Concept => {
  const { one, many } = entryTypes[type];
  return { label: many, names: [one, many], also: [], facet: "type", term: type };
});

const sharesName = (one: Concept, other: Concept): boolean => {
  const names = new Set(one.names.map((name) => name.toLowerCase()));
  return other.names.some((name) => names.has(name.toLowerCase()));
};

/** Brings together the vocabulary of its own file, the glossary, the taxonomy and the types of entries. */
export function vocabularyJson(library: Library): VocabularyExport {
  const { vocabulary } = library;
  const own = vocabulary.synonyms.map(({ names, also }): Concept => ({ label: names[0] ?? "", names, also }));
  const ofTaxonomy = library.facets
    .filter(({ facet }) => taxonomyFacets.includes(facet as TaxonomyFacet))
    .flatMap(({ facet, terms }) =>
      terms.map(({ id, label, synonyms }): Concept => ({ label, names: [label], also: synonyms, facet, term: id })),
    );
  // What leads to a name also leads to the term of that name.
  const ofFacets = [...ofTaxonomy, ...ofTypes].map((concept) => {
    const others = own.filter((set) => sharesName(set, concept)).flatMap(({ names, also }) => [...names, ...also]);
    return { ...concept, also: [...new Set([...concept.also, ...others])] };
  });
  return {
    formatVersion: 1,
    concepts: [...own, ...library.ofType("glossary").map(ofGlossary), ...ofFacets],
    spellings: vocabulary.spellings,
    words: vocabulary.words,
  };
}
