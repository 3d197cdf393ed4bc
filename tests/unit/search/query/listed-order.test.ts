import { expect, test } from "vitest";
import { libraryJson } from "../../../../src/exports/library-json.ts";
import { buildLibrary } from "../../../../src/library/build.ts";
import { libraryList } from "../../../../src/library/library-list.ts";
import { entriesTable } from "../../../../src/search/indexing/entries-table.ts";
import { listedOrder } from "../../../../src/search/query/listed-order.ts";
import { ledger, site, smallLibrary } from "../../../fixtures/records.ts";

const entry = (type: string, id: string, updated: string, title: string) => ({ type, id, updated, title });
const mixed = [
  entry("reference", "RF-001", "2026-09-09", "A"),
  entry("principle", "PR-01", "2026-09-09", "B"),
  entry("case-study", "CS-01", "2026-01-01", "C"),
  entry("case-study", "CS-02", "2026-02-01", "E"),
  entry("case-study", "CS-03", "2026-02-01", "D"),
  entry("session", "SE-01", "2026-09-09", "F"),
  entry("insight", "IN-01", "2025-01-01", "G"),
];
const library = buildLibrary({ records: smallLibrary(), site, ledger });

test("kinds stand in turn, within a kind the latest change first, then by title", () => {
  const [model] = library.entries;
  if (!model) throw new Error("The small library has no entry.");
  const entries = mixed.map((own) => ({ ...model, ...own }) as typeof model);
  const listed = libraryList(entries).map(({ id }) => id);
  expect(listed).toEqual(["IN-01", "CS-03", "CS-02", "CS-01", "PR-01", "SE-01"]);
});

test("the search lists in the order of the page, and what the page does not list comes last", () => {
  const [model] = libraryJson(library, undefined).entries;
  if (!model) throw new Error("The small library has no entry.");
  const entries = mixed.map((own) => ({ ...model, ...own, url: `/${own.id}/`, facets: { type: [own.type] } }));
  const exported = entries as (typeof model)[];
  const table = entriesTable(exported, new Map(exported.map(({ url }) => [url, url])), new Map());
  const listed = listedOrder(table).map((place) => table.entryIds[place]);
  expect(listed).toEqual(["IN-01", "CS-03", "CS-02", "CS-01", "PR-01", "SE-01", "RF-001"]);
});
