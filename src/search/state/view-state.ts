export const sorts = ["relevance", "updated", "title"] as const;
export type Sort = (typeof sorts)[number];

/** The longest query that is searched and kept in the address. A longer address is refused by some servers. */
const longestQuery = 500;

/** The query that is searched for what was typed. */
export const queryOf = (typed: string): string => typed.trim().slice(0, longestQuery).trim();

/** What a person looks at in the library. All of it is in the address of the page. */
export interface ViewState {
  readonly query: string;
  /** Chosen terms by facet; a facet without a chosen term is absent. */
  readonly facets: ReadonlyMap<string, readonly string[]>;
  readonly sort: Sort;
}

/** Retired values of each facet, with the values that replaced them. */
export type ReplacedValues = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/**
 * Reads a view from an address. Ignores names that are not facets, and an unknown order. Replaces retired values by the
 * values that took their place.
 */
export function readView(
  params: URLSearchParams,
  facetNames: readonly string[],
  replaced: ReplacedValues = {},
): ViewState {
  const sort = sorts.find((name) => name === params.get("sort")) ?? "relevance";
  const valuesOf = (name: string) => {
    const known = new Map(Object.entries(replaced[name] ?? {}));
    return params.getAll(name).flatMap((value) => known.get(value) ?? [value]);
  };
  const chosen = facetNames.map((name) => [name, [...new Set(valuesOf(name))]] as const);
  return {
    query: queryOf(params.get("q") ?? ""),
    facets: new Map(chosen.filter(([, terms]) => terms.length > 0)),
    sort,
  };
}

/** The address of a view. Equal views give equal addresses. */
export function writeView({ query, facets, sort }: ViewState): string {
  const params = new URLSearchParams();
  if (query) params.set("q", query);
  for (const [facet, terms] of facets) for (const term of terms) params.append(facet, term);
  if (sort !== "relevance") params.set("sort", sort);
  const text = params.toString();
  return text ? `?${text}` : "";
}

export const isEmpty = ({ query, facets }: ViewState): boolean => query === "" && facets.size === 0;
