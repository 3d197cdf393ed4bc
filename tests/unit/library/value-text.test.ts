import fc from "fast-check";
import { expect, test } from "vitest";
import { valueText } from "../../../src/library/value-text.ts";
import { contrasts } from "../../../src/model/finding.ts";
import { expectAlways } from "../../fixtures/properties.ts";

const value = (text: string, label = "A") => ({ label, text, number: null, unit: "guide.one" });

test("says a unit of measurement that two figures share once, with a true minus sign", () => {
  const values = [value("-7.8 mmHg"), value("-5.0 mmHg")];
  expect(valueText({ values, contrast: "with-without" })).toBe("−7.8 against −5.0 mmHg");
});

test.each([
  ["two groups", { group: "White patients" }, { group: "African American patients" }],
  ["two places", { place: "Most deprived areas" }, { place: "Affluent areas" }],
  ["one and the same period", { period: "2001 to 2011" }, { period: "2001 to 2011" }],
])("numbers of %s stand against each other, since neither became the other", (_, one, other) => {
  const values = [
    { ...value("81%"), ...one },
    { ...value("70%"), ...other },
  ];
  expect(valueText({ values, contrast: "over-time" })).toBe("81% against 70%");
});

test("keeps percent signs on both figures", () => {
  expect(valueText({ values: [value("62%"), value("96%")], contrast: "over-time" })).toBe("62% to 96%");
});

test("names three or more figures by their labels", () => {
  const values = [value("42%", "Cohorts 1–4"), value("24%", "Cohorts 5–9"), value("28%", "Cohorts 10–12")];
  expect(valueText({ values, contrast: "over-time" })).toBe("Cohorts 1–4: 42%; Cohorts 5–9: 24%; Cohorts 10–12: 28%");
});

test("leaves words as they are, and is empty without values", () => {
  expect(valueText({ values: [value("just under half")], contrast: "none" })).toBe("just under half");
  expect(valueText({ values: [], contrast: "none" })).toBe("");
});

test.each([
  ["over-time", "62% to 96%"],
  ["with-without", "62% against 96%"],
  ["between-groups", "62% against 96%"],
  ["between-places", "62% against 96%"],
  ["none", "A: 62%; B: 96%"],
] as const)("two figures compared %s read “%s”", (contrast, text) => {
  expect(valueText({ values: [value("62%"), value("96%", "B")], contrast })).toBe(text);
});

test.each([
  ["7.8 mmHg", "5 people", "7.8 mmHg to 5 people"],
  ["£2 million", "£3 million", "£2 to £3 million"],
  ["1,200 people", "1,500 people", "1,200 to 1,500 people"],
  ["over 7 weeks", "over 5 weeks", "over 7 weeks to over 5 weeks"],
  ["just under half", "a third", "just under half to a third"],
  ["-1", "-2", "−1 to −2"],
  ["a-1", "-x", "a-1 to -x"],
])("%s and %s read “%s”", (first, second, text) => {
  expect(valueText({ values: [value(first), value(second)], contrast: "over-time" })).toBe(text);
});

test("a figure alone has a true minus sign, and three in a list have theirs", () => {
  expect(valueText({ values: [value("-3%")], contrast: "over-time" })).toBe("−3%");
  expect(valueText({ values: [value("-3%"), value("1%", "B"), value("-2%", "C")], contrast: "over-time" })).toBe(
    "A: −3%; B: 1%; C: −2%",
  );
});

test("no number is lost: whatever two figures say, each digit stands in the text, the first figure first", () => {
  const text = fc.tuple(
    fc.constantFrom("", "-", "−", "£", "over "),
    fc.nat({ max: 99_999 }).map(String),
    fc.constantFrom("", "%", " mmHg", " people", "p"),
  );
  expectAlways(
    fc.property(text, text, fc.constantFrom(...contrasts), (first, second, contrast) => {
      const values = [value(first.join("")), value(second.join(""), "B")];
      const said = valueText({ values, contrast });
      expect(said.match(/\d+/g)).toEqual([first[1], second[1]]);
      expect(said.endsWith(second[2])).toBe(true);
      expect(said).not.toMatch(/-\d/);
    }),
  );
});
