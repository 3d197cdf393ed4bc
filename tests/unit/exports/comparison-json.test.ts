import { expect, test } from "vitest";
import { comparisonJson } from "../../../src/exports/comparison-json.ts";
import { comparable, doneIn } from "../../../src/library/comparison.ts";
import { tookOf } from "../../../src/library/took.ts";
import { comparisonRowNames } from "../../../src/model/comparison.ts";
import { fixtureEntry, fixtureLibrary } from "../../fixtures/fixture-library.ts";

const exported = (id: string) => {
  const entry = fixtureEntry(id);
  return comparisonJson(entry, fixtureLibrary, { done: doneIn(entry), took: tookOf(entry) });
};
const textsOf = (id: string, row: (typeof comparisonRowNames)[number]) =>
  exported(id).rows[row].map(({ text, note }) => (note ? [text, note] : [text]));

test("a case study has its problem, people, what was done, results, gap and what it took", () => {
  expect(textsOf("CS-01", "problem")).toEqual([
    ["Harbour families borrowed fewer lanterns than people elsewhere in Northtown."],
  ]);
  expect(textsOf("CS-01", "people")).toEqual([["Night workers"], ["Harbour families"]]);
  expect(textsOf("CS-01", "gap")).toEqual([["Gap narrowed", "Harbour families and other people"]]);
  expect(textsOf("CS-01", "took")).toEqual([
    ["People: One lantern keeper on two evenings"],
    ["Money: £8 a week for oil"],
  ]);
  expect(textsOf("CS-01", "limits")[0]?.[0]).toBe("No comparison group");
});

test("a result that calls for care says so, and the first step of an action is what is to be done", () => {
  expect(textsOf("IN-01", "results").map(([, note]) => note)).toEqual([
    "Before and after",
    "Controlled; calls for care",
  ]);
  expect(textsOf("IN-01", "done")).toEqual([["Ask a lantern keeper which evenings are free."]]);
});

test("nothing is said of a gap where there is no result, and that nobody measured it where there is", () => {
  expect(textsOf("IN-03", "gap")).toEqual([]);
  expect(textsOf("IN-02", "gap")).toEqual([["Gap not measured"]]);
});

test("every entry that can be compared has every row", () => {
  const all = comparable(fixtureLibrary);
  expect(all.length).toBeGreaterThan(10);
  for (const { id } of all) expect(Object.keys(exported(id).rows)).toEqual(comparisonRowNames);
});
