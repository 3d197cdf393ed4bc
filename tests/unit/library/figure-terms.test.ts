import { expect, test } from "vitest";
import { figureTerms } from "../../../src/library/figure-terms.ts";
import { findingsWith } from "../../fixtures/results.ts";

const termsOf = (change: object) => findingsWith(change).map(figureTerms)[0];

test("a figure is found by the people it is about, not by those of its entry", () => {
  expect(termsOf({})?.population).toEqual(["older-people"]);
  expect(termsOf({ about: {} })?.population).toEqual([]);
});

test.each([
  ["access", ["access"]],
  ["experience", ["experience"]],
  ["health", ["outcomes"]],
  ["knowledge", []],
  ["process", []],
  ["cost", []],
])("a figure of %s is found under the dimensions %j", (outcome, dimension) => {
  expect(termsOf({ outcome })?.dimension).toEqual(dimension);
});

test("a need has neither a design nor a gap to be found by, and a result has each gap once", () => {
  const need = { role: "need", effect: "not-applicable" };
  expect(termsOf(need)).toMatchObject({ design: [], gap: [] });
  const narrows = { between: "A", direction: "narrows", basis: "stated", against: "earlier" };
  expect(termsOf({ gaps: [narrows, { ...narrows, between: "B" }] })).toMatchObject({
    design: ["before-after"],
    gap: ["narrows"],
    theme: ["TH-01"],
  });
});
