import type { EntriesTable } from "../../../../src/search/query/index-files.ts";
import { expect, test } from "vitest";
import { below, seededRandom } from "../../../../scripts/bench/random.ts";
import { facetCounts, measuredOf } from "../../../../src/search/query/facet-counts.ts";
import { readView } from "../../../../src/search/state/view-state.ts";

const table: EntriesTable = {
  pageIds: ["a", "b", "c", "d"],
  entryIds: ["CS-01", "CS-02", "IN-01", "IN-02"],
  facets: {
    type: { terms: ["case", "insight"], entries: [[0], [0], [1], [1]] },
    population: { terms: ["men", "women"], entries: [[0], [0, 1], [1], []] },
  },
  results: { kinds: [], entries: [] },
  updated: [3, 2, 1, 0],
  title: [1, 0, 3, 2],
};

const names = ["type", "population"];
const view = (address: string) => readView(new URLSearchParams(address), names);
const all = [0, 1, 2, 3];

test("terms of one facet widen, facets narrow", () => {
  expect(facetCounts(table, all, view("population=men&population=women")).shown).toEqual([0, 1, 2]);
  expect(facetCounts(table, all, view("population=men&population=women&type=insight")).shown).toEqual([2]);
});

test("counts what each term would leave, given the other facets", () => {
  const { counts } = facetCounts(table, all, view("type=case"));
  expect(Object.fromEntries(counts.get("type") ?? [])).toEqual({ case: 2, insight: 2 });
  expect(Object.fromEntries(counts.get("population") ?? [])).toEqual({ men: 2, women: 1 });
});

test("counts agree with counting one by one, for random tables and views", () => {
  const next = seededRandom();
  const random = (limit: number) => below(next, limit);
  for (let round = 0; round < 200; round += 1) {
    const size = 1 + random(30);
    const terms = ["x", "y", "z"];
    const facet = () => ({
      terms,
      entries: Array.from({ length: size }, () => [0, 1, 2].filter(() => random(2) === 0)),
    });
    const big: EntriesTable = {
      pageIds: [],
      entryIds: [],
      facets: { one: facet(), two: facet() },
      results: { kinds: [], entries: [] },
      updated: [],
      title: [],
    };
    const params = new URLSearchParams();
    for (const name of ["one", "two"]) for (const term of terms) if (random(3) === 0) params.append(name, term);
    const asked = readView(params, ["one", "two"]);
    const matches = Array.from({ length: size }, (_, i) => i).filter(() => random(4) > 0);
    const carries = (place: number, name: "one" | "two", wanted: readonly string[] | undefined) =>
      !wanted || (big.facets[name]?.entries[place] ?? []).some((t) => wanted.includes(terms[t] ?? ""));
    const { shown, counts } = facetCounts(big, matches, asked);
    expect(shown).toEqual(
      matches.filter((p) => carries(p, "one", asked.facets.get("one")) && carries(p, "two", asked.facets.get("two"))),
    );
    for (const term of terms) {
      const left = matches.filter((p) => carries(p, "two", asked.facets.get("two")) && carries(p, "one", [term]));
      expect(counts.get("one")?.get(term)).toBe(left.length);
    }
  }
});

test("sorts by rank when asked, and otherwise keeps the order of relevance", () => {
  expect(facetCounts(table, [2, 0, 1], view("")).shown).toEqual([2, 0, 1]);
  expect(facetCounts(table, all, view("sort=updated")).shown).toEqual([3, 2, 1, 0]);
  expect(facetCounts(table, all, view("sort=title")).shown).toEqual([1, 0, 3, 2]);
});

test("tells which entries rest on a result about the people and the condition chosen", () => {
  const [men, women] = [[0], [1]];
  const asthma = [0];
  const results: EntriesTable["results"] = {
    // Population, condition, dimension, design, gap.
    kinds: [
      [men, [], [], [0], []],
      [women, asthma, [], [1], []],
    ],
    entries: [[0], [0, 1], [], [1]],
  };
  const measures: EntriesTable = {
    ...table,
    facets: {
      ...table.facets,
      "clinical-area": { terms: ["asthma"], entries: [[0], [0], [], []] },
      design: { terms: ["snapshot", "account"], entries: [] },
    },
    results,
  };
  const asked = (address: string) => {
    const of = measuredOf(measures, readView(new URLSearchParams(address), Object.keys(measures.facets)));
    return of && all.map(of);
  };
  expect(asked("population=men")).toEqual([true, true, false, false]);
  expect(asked("clinical-area=asthma")).toEqual([false, true, false, true]);
  expect(asked("population=men&clinical-area=asthma")).toEqual([false, false, false, false]);
  expect(asked("population=men&population=women")).toEqual([true, true, false, true]);
  // A design asks for a result of its own, and says nothing of whom.
  expect(asked("population=men&design=account")).toEqual([true, true, false, false]);
  expect(asked("design=account")).toBeUndefined();
  expect(asked("type=case")).toBeUndefined();
});
