import { expect, test } from "vitest";
import { libraryJson } from "../../../../src/exports/library-json.ts";
import { buildLibrary } from "../../../../src/library/build.ts";
import { entriesTable } from "../../../../src/search/indexing/entries-table.ts";
import { ledger, site, smallLibrary } from "../../../fixtures/records.ts";

const { entries } = libraryJson(buildLibrary({ records: smallLibrary(), site, ledger }), "https://library.example/");

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
