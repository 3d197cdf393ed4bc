import type { DefinedTermSet } from "schema-dts";
import { taxonomyFacets, type TaxonomyFacet } from "../../model/facet.ts";
import type { Library } from "../../library/library.ts";
import { idOf, type LinkedSite } from "./linked-site.ts";

/** The glossary as a set of terms. */
export const glossaryNode = (library: Library, site: LinkedSite): DefinedTermSet => ({
  "@type": "DefinedTermSet",
  "@id": site.addressOf("/glossary/"),
  name: `Glossary of ${site.name}`,
  inLanguage: site.language,
  hasDefinedTerm: library.ofType("glossary").map(({ id, data }) => ({
    "@type": "DefinedTerm",
    "@id": idOf(id, site),
    name: data.term,
    ...(data.abbreviation ? { termCode: data.abbreviation } : {}),
    description: data.definition,
  })),
});

/** Each list of the taxonomy as a set of terms, at the pages of its topics. */
export const taxonomyNodes = (library: Library, site: LinkedSite): DefinedTermSet[] =>
  library.facets
    .filter(({ facet }) => taxonomyFacets.includes(facet as TaxonomyFacet))
    .map(({ facet, label, intro, terms }) => ({
      "@type": "DefinedTermSet",
      "@id": site.addressOf(`/topics/#${facet}`),
      name: label,
      description: intro,
      hasDefinedTerm: terms.map((term) => ({
        "@type": "DefinedTerm",
        "@id": site.addressOf(`/topics/${facet}/${term.id}/`),
        termCode: term.id,
        name: term.label,
        description: term.meaning,
      })),
    }));
