import { expect, test } from "vitest";
import { libraryJson } from "../../../../src/exports/library-json.ts";
import { buildLibrary } from "../../../../src/library/build.ts";
import { resultFacets } from "../../../../src/model/facet.ts";
import { resultTerms } from "../../../../src/library/result-terms.ts";
import { entriesTable } from "../../../../src/search/indexing/entries-table.ts";
import { ledger, site, smallLibrary } from "../../../fixtures/records.ts";

const library = buildLibrary({ records: smallLibrary(), site, ledger });
const { entries } = libraryJson(library, "https://library.example/");
const results = new Map(library.entries.map((entry) => [entry.id, resultTerms(entry)]));

const entryAt = (place: number) => {
  const entry = entries[place];
  if (!entry) throw new Error(`There is no entry ${String(place)}.`);
  return entry;
};

test("holds the facets of every entry that the index knows, by the index's own ids", () => {
  const table = entriesTable(
    entries,
    new Map([
      ["/case-studies/visits/", "en_1"],
      ["/insights/visit/", "en_2"],
    ]),
    results,
  );
  expect(table.pageIds).toEqual(["en_1", "en_2"]);
  expect(table.facets["population"]).toEqual({ terms: ["older-people"], entries: [[0], [0]] });
  expect(table.title).toEqual([1, 0]);
});

test("it says how many terms of an entry only its results carry", () => {
  const pages = new Map([
    ["/case-studies/visits/", "en_1"],
    ["/insights/visit/", "en_2"],
  ]);
  const ids = entriesTable(entries, pages, results).entryIds;
  const named = new Map([
    [ids[0] ?? "", { population: [] }],
    [ids[1] ?? "", { population: ["older-people"] }],
  ]);
  expect(entriesTable(entries, pages, results, named).facets["population"]).toMatchObject({ added: { 0: 1 } });
});

test("by date, the newest stands first; entries of one day stand by title", () => {
  const dated = ["2026-01-05", "2026-03-01", "2026-01-05", "2025-12-31"].map((updated, i) => ({
    ...entryAt(0),
    url: `/case-studies/${String(i)}/`,
    title: ["Ward", "Zoo", "Asset", "Bus"][i] ?? "",
    updated,
  }));
  const table = entriesTable(dated, new Map(dated.map(({ url }) => [url, url])), results);
  expect(table.updated).toEqual([2, 0, 1, 3]);
});

test("by title, entries stand by the English alphabet, whatever the case", () => {
  const named = ["Ward", "asset", "Éclair", "Zoo"].map((title, i) => ({
    ...entryAt(0),
    url: `/case-studies/${String(i)}/`,
    title,
  }));
  expect(entriesTable(named, new Map(named.map(({ url }) => [url, url])), results).title).toEqual([2, 0, 1, 3]);
});

test("entries without a page of their own are left out, and names stand beside places", () => {
  const table = entriesTable(entries, new Map([["/insights/visit/", "en_2"]]), results);
  expect(table).toMatchObject({ pageIds: ["en_2"], entryIds: ["IN-01"], updated: [0], title: [0] });
});

test("holds what each result carries itself, once for all entries that rest on it", () => {
  const table = entriesTable(
    entries,
    new Map([
      ["/case-studies/visits/", "en_1"],
      ["/insights/visit/", "en_2"],
    ]),
    results,
  );
  const carried = (facet: "design" | "gap" | "population", place: number) =>
    (table.results.kinds[0]?.[resultFacets.indexOf(facet)] ?? []).map((term) => table.facets[facet]?.terms[term])[
      place
    ];
  expect(table.results.kinds).toHaveLength(1);
  expect(table.results.entries).toEqual([[0], [0]]);
  expect([carried("gap", 0), carried("design", 0)]).toEqual(["narrows", "before-after"]);
  expect(table.facets["gap"]).toEqual({ terms: ["narrows"], entries: [] });
});

test("people whom only a result names are terms too", () => {
  const about = new Map([
    ["CS-01", [{ population: ["men"], "clinical-area": [], dimension: [], design: ["study"], gap: [] }]],
  ]);
  const table = entriesTable(entries, new Map([["/case-studies/visits/", "en_1"]]), about);
  expect(table.facets["population"]).toEqual({ terms: ["men", "older-people"], entries: [[1]] });
  expect(table.results.kinds).toEqual([[[0], [], [], [1], []]]);
});
