import { expect, test } from "vitest";
import { below, seededRandom } from "../../../../scripts/bench/random.ts";
import { resultFacets } from "../../../../src/model/facet.ts";
import { facetCounts } from "../../../../src/search/query/facet-counts.ts";
import type { EntriesTable } from "../../../../src/search/query/index-files.ts";
import { readView } from "../../../../src/search/state/view-state.ts";

/**
 * The first entry is about men and women; it narrowed a gap for women and compared men earlier and later. The second is
 * about men and has no result. The third is about nobody and rests on a result about men.
 */
const table: EntriesTable = {
  pageIds: ["a", "b", "c"],
  entryIds: ["CS-01", "CS-02", "IN-01"],
  facets: {
    type: { terms: ["case", "insight"], entries: [[0], [0], [1]] },
    population: { terms: ["men", "women"], entries: [[0, 1], [0], []] },
    dimension: { terms: ["access", "outcomes"], entries: [[0, 1], [0], []] },
    design: { terms: ["before-after", "snapshot"], entries: [] },
    gap: { terms: ["narrows"], entries: [] },
  },
  results: {
    kinds: [
      [[1], [], [0], [1], [0]],
      [[0], [], [1], [0], []],
    ],
    entries: [[0, 1], [], [1]],
  },
  updated: [0, 1, 2],
  title: [0, 1, 2],
};

const names = Object.keys(table.facets);
const counted = (address: string) => facetCounts(table, [0, 1, 2], readView(new URLSearchParams(address), names));
const shown = (address: string) => counted(address).shown;
const counts = (address: string, facet: string) => Object.fromEntries(counted(address).counts.get(facet) ?? []);

test("people alone ask what an entry is about", () => {
  expect(shown("population=men")).toEqual([0, 1]);
  expect(shown("population=men&dimension=outcomes")).toEqual([0]);
});

test("people together with a gap ask for one result that has both", () => {
  expect(shown("population=women&gap=narrows")).toEqual([0]);
  expect(shown("population=men&gap=narrows")).toEqual([]);
});

test("people together with a design ask for one result that has both, in whatever entry rests on it", () => {
  expect(shown("population=men&design=before-after")).toEqual([0, 2]);
  expect(shown("population=women&design=before-after")).toEqual([]);
});

test("a design and a gap, and a dimension with them, are those of one result", () => {
  expect(shown("design=before-after&gap=narrows")).toEqual([]);
  expect(shown("design=snapshot&gap=narrows&dimension=access")).toEqual([0]);
  expect(shown("gap=narrows&dimension=outcomes")).toEqual([]);
});

test("facets of the work stay those of the entry", () => {
  expect(shown("population=men&design=before-after&type=insight")).toEqual([2]);
  expect(counts("population=men&design=before-after", "type")).toEqual({ case: 1, insight: 1 });
});

test("designs and gaps beside people count the results about them, and people beside a gap those that have it", () => {
  expect(counts("population=men", "design")).toEqual({ "before-after": 2, snapshot: 0 });
  expect(counts("population=men", "gap")).toEqual({ narrows: 0 });
  expect(counts("gap=narrows", "population")).toEqual({ men: 0, women: 1 });
  expect(counts("", "population")).toEqual({ men: 2, women: 1 });
  expect(counts("population=men&gap=narrows", "population")).toEqual({ men: 0, women: 1 });
});

test("each count is the number of rows with that term alone in its facet, for random results and views", () => {
  const next = seededRandom();
  const some = (limit: number) => [0, 1, 2].filter(() => below(next, limit) === 0);
  const all = [...resultFacets, "type"];
  for (let round = 0; round < 100; round += 1) {
    const size = 1 + below(next, 12);
    const kinds = Array.from({ length: 6 }, () => resultFacets.map(() => some(2)));
    const carried = Array.from({ length: size }, () => [0, 1, 2, 3, 4, 5].filter(() => below(next, 3) === 0));
    const terms = ["x", "y", "z"];
    const big: EntriesTable = {
      ...table,
      facets: Object.fromEntries(
        all.map((name) => {
          const ofResults = name === "design" || name === "gap";
          return [name, { terms, entries: ofResults ? [] : carried.map(() => some(2)) }];
        }),
      ),
      results: { kinds, entries: carried },
    };
    const params = new URLSearchParams();
    for (const name of all) for (const term of terms) if (below(next, 7) === 0) params.append(name, term);
    const places = carried.map((_, place) => place);
    const countedHere = facetCounts(big, places, readView(params, all)).counts;
    for (const name of all)
      for (const term of terms) {
        const asked = new URLSearchParams([...params].filter(([other]) => other !== name));
        asked.append(name, term);
        expect(countedHere.get(name)?.get(term)).toBe(facetCounts(big, places, readView(asked, all)).shown.length);
      }
  }
});
