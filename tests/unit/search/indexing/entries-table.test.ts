import { expect, test } from "vitest";
import { libraryJson } from "../../../../src/exports/library-json.ts";
import { buildLibrary } from "../../../../src/library/build.ts";
import { entriesTable } from "../../../../src/search/indexing/entries-table.ts";
import { ledger, site, smallLibrary } from "../../../fixtures/records.ts";

const { entries } = libraryJson(buildLibrary({ records: smallLibrary(), site, ledger }), "https://library.example/");

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
  );
  expect(table.pageIds).toEqual(["en_1", "en_2"]);
  expect(table.facets["population"]).toEqual({ terms: ["older-people"], entries: [[0], []] });
  expect(table.facets["gap"]).toEqual({ terms: ["narrows"], entries: [[0], [0]] });
  expect(table.title).toEqual([1, 0]);
});

test("by date, the newest stands first; of one day, entries keep the order of the library", () => {
  const dated = ["2026-01-05", "2026-03-01", "2026-01-05", "2025-12-31"].map((updated, i) => ({
    ...entryAt(0),
    url: `/case-studies/${String(i)}/`,
    updated,
  }));
  const table = entriesTable(dated, new Map(dated.map(({ url }) => [url, url])));
  expect(table.updated).toEqual([1, 0, 2, 3]);
});

test("by title, entries stand by the English alphabet, whatever the case", () => {
  const named = ["Ward", "asset", "Éclair", "Zoo"].map((title, i) => ({
    ...entryAt(0),
    url: `/case-studies/${String(i)}/`,
    title,
  }));
  expect(entriesTable(named, new Map(named.map(({ url }) => [url, url]))).title).toEqual([2, 0, 1, 3]);
});

test("entries without a page of their own are left out, and names stand beside places", () => {
  const table = entriesTable(entries, new Map([["/insights/visit/", "en_2"]]));
  expect(table).toMatchObject({ pageIds: ["en_2"], entryIds: ["IN-01"], updated: [0], title: [0] });
});
