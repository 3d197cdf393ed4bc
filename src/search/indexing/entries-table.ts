import type { EntriesTable } from "../query/index-files.ts";
import type { ExportedEntry } from "../../exports/library-json.ts";
import { resultFacets, type ResultFacet, type ResultTerms } from "../../model/facet.ts";

/** The rank of each entry when the entries are sorted. Equal entries keep the library's own order. */
function ranks(entries: readonly ExportedEntry[], compare: (a: ExportedEntry, b: ExportedEntry) => number): number[] {
  const order = entries.map((_, i) => i).sort((a, b) => compare(at(entries, a), at(entries, b)) || a - b);
  const rank = new Array<number>(entries.length);
  order.forEach((place, position) => (rank[place] = position));
  return rank;
}

const byTitle = (a: ExportedEntry, b: ExportedEntry) => a.title.localeCompare(b.title, "en");

function at<T>(list: readonly T[], place: number): T {
  const item = list[place];
  if (item === undefined) throw new RangeError(`There is no entry at ${String(place)}.`);
  return item;
}

/** The results of each entry, by id: what each result carries itself. */
export type ResultsOfEntries = ReadonlyMap<string, readonly ResultTerms[]>;

const isOfResults = (facet: string): boolean => facet === "design" || facet === "gap";

/** The terms that the editors name for each entry, by id and facet. An entry has further ones by its results. */
export type NamedTerms = ReadonlyMap<string, Readonly<Record<string, readonly string[] | undefined>>>;

/** Builds the table of entries. Glossary terms are left out, because they have no page of their own in the index. */
export function entriesTable(
  all: readonly ExportedEntry[],
  ids: ReadonlyMap<string, string>,
  results: ResultsOfEntries,
  named: NamedTerms = new Map(),
): EntriesTable {
  const entries = all.filter(({ url }) => ids.has(url));
  const own = entries.map(({ id }) => results.get(id) ?? []);
  const carried = (name: string) =>
    own.flat().flatMap((result) => (resultFacets.some((facet) => facet === name) ? result[name as ResultFacet] : []));
  const names = [...new Set(entries.flatMap((entry) => Object.keys(entry.facets)))];
  const places = new Map<string, Map<string, number>>();
  const facets = Object.fromEntries(
    names.map((name) => {
      const terms = [...new Set([...entries.flatMap((entry) => entry.facets[name] ?? []), ...carried(name)])].sort();
      const place = new Map(terms.map((term, i) => [term, i]));
      places.set(name, place);
      const placesOf = (entry: ExportedEntry) => (entry.facets[name] ?? []).map((term) => place.get(term) ?? -1);
      const added = entries.flatMap(({ id, facets: all }, i): [number, number][] => {
        const byEditors = named.get(id)?.[name];
        const more = byEditors ? (all[name] ?? []).length - byEditors.length : 0;
        return more > 0 ? [[i, more]] : [];
      });
      return [
        name,
        {
          terms,
          entries: isOfResults(name) ? [] : entries.map(placesOf),
          ...(added.length > 0 && { added: Object.fromEntries(added) }),
        },
      ];
    }),
  );
  const kinds = new Map<string, number>();
  const kindOf = (result: ResultTerms): number => {
    const kind = JSON.stringify(
      resultFacets.map((facet) => result[facet].map((term) => places.get(facet)?.get(term) ?? -1)),
    );
    kinds.set(kind, kinds.get(kind) ?? kinds.size);
    return kinds.get(kind) ?? -1;
  };
  const resultsOf = own.map((list) => [...new Set(list.map(kindOf))]);
  return {
    pageIds: entries.map(({ url }) => ids.get(url) ?? ""),
    entryIds: entries.map(({ id }) => id),
    facets,
    results: { kinds: [...kinds.keys()].map((kind) => JSON.parse(kind) as number[][]), entries: resultsOf },
    updated: ranks(entries, (a, b) => b.updated.localeCompare(a.updated) || byTitle(a, b)),
    title: ranks(entries, byTitle),
  };
}
