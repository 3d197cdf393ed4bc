import type { EntriesTable } from "../query/index-files.ts";
import type { ExportedEntry } from "../../exports/library-json.ts";

/** The rank of each entry when the entries are sorted. Equal entries keep the library's own order. */
function ranks(entries: readonly ExportedEntry[], compare: (a: ExportedEntry, b: ExportedEntry) => number): number[] {
  const order = entries.map((_, i) => i).sort((a, b) => compare(at(entries, a), at(entries, b)) || a - b);
  const rank = new Array<number>(entries.length);
  order.forEach((place, position) => (rank[place] = position));
  return rank;
}

function at<T>(list: readonly T[], place: number): T {
  const item = list[place];
  if (item === undefined) throw new RangeError(`There is no entry at ${String(place)}.`);
  return item;
}

/** Builds the table of entries. Glossary terms are left out, because they have no page of their own in the index. */
export function entriesTable(all: readonly ExportedEntry[], ids: ReadonlyMap<string, string>): EntriesTable {
  const entries = all.filter(({ url }) => ids.has(url));
  const names = [...new Set(entries.flatMap((entry) => Object.keys(entry.facets)))];
  const facets = Object.fromEntries(
    names.map((name) => {
      const terms = [...new Set(entries.flatMap((entry) => entry.facets[name] ?? []))].sort();
      const place = new Map(terms.map((term, i) => [term, i]));
      return [
        name,
        { terms, entries: entries.map((entry) => (entry.facets[name] ?? []).map((term) => place.get(term) ?? -1)) },
      ];
    }),
  );
  return {
    pageIds: entries.map(({ url }) => ids.get(url) ?? ""),
    entryIds: entries.map(({ id }) => id),
    facets,
    updated: ranks(entries, (a, b) => b.updated.localeCompare(a.updated)),
    title: ranks(entries, (a, b) => a.title.localeCompare(b.title, "en")),
  };
}
