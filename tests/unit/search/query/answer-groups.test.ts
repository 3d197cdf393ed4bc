import { expect, test } from "vitest";
import { groupPlaces } from "../../../../src/search/query/answer-groups.ts";

const terms = ["insight", "principle", "case-study", "checklist", "session", "reference"];
const table = {
  pageIds: [],
  entryIds: [],
  facets: { type: { terms, entries: [[0], [2], [1], [5], [0], [1], [3]] } },
  results: { kinds: [], entries: [] },
  updated: [],
  title: [],
};

test("each group has the first three entries of its kinds, in their order, and references are in none", () => {
  expect(groupPlaces([6, 5, 4, 3, 2, 1, 0], table)).toEqual({ do: [5, 4, 2], tried: [1], check: [6], teach: [] });
});

test("a library without types has no groups", () => {
  expect(groupPlaces([0], { ...table, facets: {} })).toEqual({ do: [], tried: [], check: [], teach: [] });
});
