import { designNames, designs } from "../model/design.ts";
import { entryTypeNames, entryTypes } from "../model/entry-type.ts";
import { facetNames, facets, type Facet, type TaxonomyFacet } from "../model/facet.ts";
import { sentenceCase } from "../model/sentence-case.ts";
import { gapDirectionNames, gapDirections } from "../model/gap-direction.ts";
import { typeOf, type ContentIndex, type EntryRecord } from "../content/content-index.ts";
import { contentLanguage } from "../model/content-language.ts";
import type { Site } from "../model/site.ts";
import type { Entry, FacetIndex, FacetTerm, Finding } from "./library.ts";
import { countProgrammes } from "./programmes.ts";
import { themesSentence } from "./site-words.ts";

/** The terms from an entry's own fields. Design, gap and source are added later, from its findings and units. */
export function facetsOf(record: EntryRecord): Record<Facet, readonly string[]> {
  const { data } = record;
  const own =
    "facets" in data ? data.facets : { population: [], "clinical-area": [], setting: [], dimension: [], role: [] };
  return {
    ...own,
    type: [typeOf(record)],
    theme: "themes" in data ? (record.collection === "themes" ? [data.id] : data.themes) : [],
    horizon: "horizon" in data ? [data.horizon] : [],
    design: [],
    gap: [],
    source: [],
  };
}

type TermFacts = Omit<FacetTerm, "entries" | "from" | "lang">;

/** Facets whose terms are named by the interface, in its language. */
const ownFacets: readonly Facet[] = ["type", "design", "gap"];

const bare = (id: string, label: string, meaning: string): TermFacts => ({
  id,
  label,
  meaning,
  synonyms: [],
  group: undefined,
});

function termsOf(facet: Facet, index: ContentIndex, entries: readonly Entry[]): TermFacts[] {
  switch (facet) {
    case "type":
      return entryTypeNames.map((type) =>
        bare(type, entryTypes[type].many, `Entries of the type “${entryTypes[type].one}”.`),
      );
    case "design":
      return designNames.map((name) => bare(name, sentenceCase(designs[name].plain), designs[name].means));
    case "gap":
      return gapDirectionNames.map((name) =>
        bare(name, gapDirections[name].word, `At least one result: ${gapDirections[name].word.toLowerCase()}.`),
      );
    case "theme":
    case "source":
      return entries.filter(({ type }) => type === facet).map(({ id, title, summary }) => bare(id, title, summary));
    default:
      return [...(index.terms.get(facet)?.values() ?? [])].map((term) => ({ ...term, group: term.group }));
  }
}

const intros: Record<Exclude<Facet, TaxonomyFacet | "theme">, string> = {
  type: "What sort of entry it is.",
  design:
    "The designs of an entry’s results, from most to least able to show that something works. An order, not a score.",
  gap: "What happened to the difference between groups, kept apart from the average effect. A result that argues against an entry does not count here: the entry’s row says it as a warning.",
  source: "Which of the source documents an entry draws on.",
};

function introOf(facet: Facet, index: ContentIndex, site: Pick<Site, "frameworks">): string {
  if (facet === "theme") {
    const themes = index.entries.flatMap(({ data }) => ("framework" in data ? [data] : []));
    return themesSentence(site, themes);
  }
  return facet in intros ? intros[facet as keyof typeof intros] : "";
}

/** Whether a result itself carries a term. Only the facets design and gap apply to results. */
const carriedBy: Partial<Record<Facet, (result: Finding, term: string) => boolean>> = {
  design: ({ design }, term) => design === term,
  gap: ({ gaps }, term) => gaps.some(({ direction }) => direction === term),
};

/** Returns every facet with its terms. Each term lists the entries that carry it, in the order of the library. */
export function indexFacets(
  index: ContentIndex,
  entries: readonly Entry[],
  site: Pick<Site, "frameworks" | "language">,
): FacetIndex[] {
  const results = entries.flatMap(({ findings }) => findings).filter(({ role }) => role === "result");
  return facetNames.map((facet) => {
    const carries = carriedBy[facet];
    const carriers = new Map<string, Entry[]>();
    for (const entry of entries) {
      for (const term of entry.facets[facet]) {
        const list = carriers.get(term);
        if (list) list.push(entry);
        else carriers.set(term, [entry]);
      }
    }
    const file = index.records.find((record) => record.collection === "taxonomy" && record.data.facet === facet);
    const taxonomy = file?.collection === "taxonomy" ? file.data : undefined;
    const lang = contentLanguage(site.language);
    const terms = termsOf(facet, index, entries).map((term) => ({
      ...term,
      lang: ownFacets.includes(facet) ? undefined : lang,
      entries: carriers.get(term.id) ?? [],
      from: carries && countProgrammes(results.filter((result) => carries(result, term.id))),
    }));
    const intro = taxonomy?.intro ?? introOf(facet, index, site);
    return {
      facet,
      label: facets[facet],
      intro,
      lang: taxonomy || facet === "theme" ? lang : undefined,
      groups: taxonomy?.groups ?? [],
      terms,
    };
  });
}
