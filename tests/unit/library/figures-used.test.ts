import { expect, test } from "vitest";
import { figuresUsed } from "../../../src/library/figures-used.ts";
import { findingSchema } from "../../../src/model/finding.ts";
import { finding } from "../../fixtures/records.ts";

/** What a finding with one value, given as printed, uses of the figures of its unit. */
const usedOf = (text: string, figures: readonly string[], change: object = {}) => {
  const value = { label: "Uptake", number: null, text, unit: "guide.one", ...change };
  return figuresUsed(findingSchema.parse(finding({ statement: "It is told.", values: [value] })), { figures });
};

test("figures of other measures in the same passage are left out, and said to be there", () => {
  expect(usedOf("47% increase", ["160", "47%", "84%", "502"])).toEqual({ used: ["47%"], hasOthers: true });
  expect(usedOf("47%", ["47%"])).toEqual({ used: ["47%"], hasOthers: false });
  expect(usedOf("none", [])).toEqual({ used: [], hasOthers: false });
});

test("part of a figure is not the figure", () => {
  expect(usedOf("47%", ["7%"]).used).toEqual([]);
  expect(usedOf("13.6%", ["3.6%", "13"]).used).toEqual([]);
  expect(usedOf("over 1,100", ["100", "1"]).used).toEqual([]);
  expect(usedOf("seventwo", ["two"]).used).toEqual([]);
});

test.each([
  ["more words than the unit", "0.6 year smaller", "0.6 year"],
  ["fewer words than the unit", "five", "five global strategies"],
  ["a minus sign", "−7.8 mmHg", "-7.8 mmHg"],
  ["a capital letter", "One in two", "one in two"],
  ["a full stop after it", "It rose to 94%.", "94%"],
])("a value is found with %s", (_, text, figure) => {
  expect(usedOf(text, [figure, "999"])).toEqual({ used: [figure], hasOthers: true });
});

test("the statement, the time and the number of people are what a finding uses, too", () => {
  expect(usedOf("47%", ["2021", "12"], { period: "In 2021", n: 12 })).toEqual({
    used: ["2021", "12"],
    hasOthers: false,
  });
  const told = findingSchema.parse(
    finding({ statement: "Visits to 160 households.", values: [], units: ["guide.one"] }),
  );
  expect(figuresUsed(told, { figures: ["160", "502"] })).toEqual({ used: ["160"], hasOthers: true });
});
