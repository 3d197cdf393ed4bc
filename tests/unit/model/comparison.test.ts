import { expect, test } from "vitest";
import { canBeCompared, readComparison } from "../../../src/model/comparison.ts";
import { comparisonFaults, comparisonStatus } from "../../../src/model/comparison-words.ts";

const known = new Set(["CS-01", "CS-02", "CS-03", "IN-01"]);
const read = (fragment: string) => readComparison(fragment, known);

test("a fragment names up to three entries, in its order, each once", () => {
  expect(read("#CS-02,CS-01,CS-02")).toEqual({ ids: ["CS-02", "CS-01"], unknown: [], beyond: [] });
  expect(read("#cs-01%2C in-01").ids).toEqual(["CS-01", "IN-01"]);
  expect(read("")).toEqual({ ids: [], unknown: [], beyond: [] });
});

test("what is unknown and what is too much is kept apart, so that it can be said", () => {
  const asked = read("#CS-99,CS-01,CS-02,CS-03,IN-01,%E0%A4%A");
  expect(asked.ids).toEqual(["CS-01", "CS-02", "CS-03"]);
  expect(asked.beyond).toEqual(["IN-01"]);
  expect(asked.unknown).toContain("CS-99");
});

test("principles, case studies and actions can be compared, and nothing else", () => {
  expect(["PR-01", "CS-12", "IN-100"].map(canBeCompared)).toEqual([true, true, true]);
  expect(["CL-01", "SE-02", "RF-001", "northtown-report", ""].some(canBeCompared)).toBe(false);
});

test("faults are said in words", () => {
  expect(comparisonFaults({ ids: [], unknown: [], beyond: [] })).toBe("");
  expect(comparisonFaults({ ids: [], unknown: ["CS-99"], beyond: ["IN-01"] })).toBe(
    "CS-99 is not an entry that can be compared here. At most 3 entries fit side by side, so IN-01 is left out.",
  );
});

test("the state is said for none, one and two", () => {
  expect(comparisonStatus([])).toBe("Nothing is chosen yet.");
  expect(comparisonStatus(["Visits"])).toBe("Visits: choose a second entry to set beside it.");
  expect(comparisonStatus(["Visits", "Calls"])).toBe("Visits and Calls, side by side.");
});
