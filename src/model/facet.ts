/** Lists of terms that live in content/taxonomy, with the file of each. All but areas are facets. */
export const taxonomyFiles = {
  population: "populations",
  "clinical-area": "clinical-areas",
  setting: "settings",
  dimension: "dimensions",
  role: "roles",
  horizon: "horizons",
  area: "areas",
} as const;

/** A list of terms of the taxonomy; `area` sorts nothing yet. */
export type TaxonomyFacet = keyof typeof taxonomyFiles;

export const taxonomyFacets = Object.keys(taxonomyFiles) as TaxonomyFacet[];

/** Every facet of the library, in the order people see them. The names stand in URLs, JSON, frontmatter and search. */
export const facets = {
  type: "Type",
  theme: "Theme",
  population: "Population",
  "clinical-area": "Clinical area",
  setting: "Setting",
  dimension: "Kind of inequality",
  design: "How it was studied",
  gap: "Effect on the gap",
  horizon: "Time to benefit",
  role: "Who acts",
  source: "Source document",
} as const;

export type Facet = keyof typeof facets;

export const facetNames = Object.keys(facets) as [Facet, ...Facet[]];
