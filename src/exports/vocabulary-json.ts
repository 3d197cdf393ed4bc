import { entryTypeNames, entryTypes } from "../model/entry-type.ts";
import { taxonomyFacets, type TaxonomyFacet } from "../model/facet.ts";
import type { Entry, Library } from "../library/library.ts";

/**
 * One concept with its names. `also` are other words for it, `narrower` words for a part of it. Entries with this `term` of the `facet` are about it.
 */
export interface Concept {
  readonly label: string;
  readonly names: readonly string[];
  readonly also: readonly string[];
  readonly narrower?: readonly string[];
  readonly facet?: string;
  readonly term?: string;
  /** The id of the glossary term that explains it. */
  readonly explainedBy?: string;
}

/** Every word that search knows in addition to the words of the texts, format version 1. */
export interface VocabularyExport {
  readonly formatVersion: 1;
  readonly concepts: readonly Concept[];
  /** Other spellings, each with the spelling that the library uses. */
  readonly spellings: Readonly<Record<string, string>>;
  /** Names whose words say something else apart. */
  readonly together: readonly string[];
  /** Correctly spelt words that dictionaries and the texts of the library may lack. */
  readonly words: readonly string[];
}

const ofGlossary = ({ id, data: { term, abbreviation, aliases } }: Entry<"glossary">): Concept => ({
  label: term,
  names: abbreviation ? [term, abbreviation] : [term],
  also: aliases,
  explainedBy: id,
});

/** Names of the types of entries, because people search for them too: “checklist for a board”. */
const ofTypes = entryTypeNames.map((type): Concept => {
  const { one, many } = entryTypes[type];
  return { label: many, names: [one, many], also: [], facet: "type", term: type };
});

const sharesName = (one: Concept, other: Concept): boolean => {
  const names = new Set(one.names.map((name) => name.toLowerCase()));
  return other.names.some((name) => names.has(name.toLowerCase()));
};

const narrowerOf = (sets: readonly Concept[]): string[] => [...new Set(sets.flatMap(({ narrower = [] }) => narrower))];

/** What a set calls narrower is no other word for its thing, whoever else lists it. */
function withoutNarrower(concept: Concept, narrower: readonly string[]): Concept {
  const lower = new Set(narrower.map((name) => name.toLowerCase()));
  return { ...concept, also: concept.also.filter((name) => !lower.has(name.toLowerCase())) };
}

/** Joins the vocabulary file, the glossary, the taxonomy and the types of entries. */
export function vocabularyJson(library: Library): VocabularyExport {
  const { vocabulary } = library;
  const own = vocabulary.synonyms.map(({ names, also, narrower }): Concept => {
    const concept = { label: names[0] ?? "", names, also };
    return narrower.length > 0 ? { ...concept, narrower } : concept;
  });
  const ofTaxonomy = library.facets
    .filter(({ facet }) => taxonomyFacets.includes(facet as TaxonomyFacet))
    .flatMap(({ facet, terms }) =>
      terms.map(({ id, label, synonyms }): Concept => ({ label, names: [label], also: synonyms, facet, term: id })),
    );
  const sets = (concept: Concept) => own.filter((set) => sharesName(set, concept));
  const ofGlossaryTerms = library
    .ofType("glossary")
    .map(ofGlossary)
    .map((concept) => withoutNarrower(concept, narrowerOf(sets(concept))));
  // Other words for a name also find the term with that name.
  const ofFacets = [...ofTaxonomy, ...ofTypes].map((concept) => {
    const others = sets(concept).flatMap(({ names, also }) => [...names, ...also]);
    const narrower = narrowerOf(sets(concept));
    const joined = withoutNarrower({ ...concept, also: [...new Set([...concept.also, ...others])] }, narrower);
    return narrower.length > 0 ? { ...joined, narrower } : joined;
  });
  return {
    formatVersion: 1,
    concepts: [...own, ...ofGlossaryTerms, ...ofFacets],
    spellings: vocabulary.spellings,
    together: vocabulary.together,
    words: vocabulary.words,
  };
}
