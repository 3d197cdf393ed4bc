/** Lists of terms in content/taxonomy, each with its file. All except areas are facets. */
export const taxonomyFiles = {
  population: "populations",
  "clinical-area": "clinical-areas",
  setting: "settings",
  dimension: "dimensions",
  role: "roles",
  horizon: "horizons",
  area: "areas",
} as const;

/** A list of terms of the taxonomy. `area` is not used for sorting yet. */
export type TaxonomyFacet = keyof typeof taxonomyFiles;

export const taxonomyFacets = Object.keys(taxonomyFiles) as TaxonomyFacet[];

/** Every facet of the library, in the order on pages. URLs, JSON, frontmatter and search use the names. */
export const facets = {
  type: "Type",
  theme: "Theme",
  population: "For whom",
  "clinical-area": "Condition or service",
  setting: "Setting",
  dimension: "Kind of inequality",
  design: "How it was studied",
  gap: "What happened to the gap",
  horizon: "Time to benefit",
  role: "Who acts",
  source: "Source document",
} as const;

export type Facet = keyof typeof facets;

export const facetNames = Object.keys(facets) as [Facet, ...Facet[]];

/** The facets that a result carries itself. What an entry is about may be more than what its results measured. */
export const resultFacets = ["population", "clinical-area", "dimension", "design", "gap"] as const;

export type ResultFacet = (typeof resultFacets)[number];

/** The terms of one result. A filter by design or gap asks for one result that carries every term asked for. */
export type ResultTerms = Readonly<Record<ResultFacet, readonly string[]>>;
