import type { EntriesTable } from "../../../../src/search/query/index-files.ts";
import { expect, test } from "vitest";
import { readView, writeView } from "../../../../src/search/state/view-state.ts";
import { relaxations } from "../../../../src/search/query/relaxations.ts";

const table: EntriesTable = {
  pageIds: ["a", "b", "c"],
  entryIds: ["CS-01", "CS-02", "IN-01"],
  facets: {
    type: { terms: ["case", "insight"], entries: [[0], [0], [1]] },
    population: { terms: ["men", "women"], entries: [[0], [0], [1]] },
    setting: { terms: ["prison"], entries: [[], [], [0]] },
  },
  results: { kinds: [], entries: [] },
  updated: [0, 1, 2],
  title: [0, 1, 2],
};
const wider = (address: string, matches = [0, 1, 2]) =>
  relaxations(table, matches, readView(new URLSearchParams(address), Object.keys(table.facets))).map(
    ({ facet, view, total }) => [facet, writeView(view), total],
  );

test("leaving out one filter or another shows more, most first", () => {
  expect(wider("?q=x&type=insight&population=men&sort=title")).toEqual([
    ["type", "?q=x&population=men&sort=title", 2],
    ["population", "?q=x&type=insight&sort=title", 1],
  ]);
});

test("what would still show nothing is not offered", () => {
  expect(wider("?type=case&population=women&setting=prison")).toEqual([
    ["type", "?population=women&setting=prison", 1],
  ]);
  expect(wider("?type=insight&population=men", [])).toEqual([]);
  expect(wider("?q=x")).toEqual([]);
});

test("only what the query found is counted", () => {
  expect(wider("?type=insight&population=men", [1])).toEqual([["type", "?population=men", 1]]);
});
