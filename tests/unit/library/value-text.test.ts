import { expect, test } from "vitest";
import { valueText } from "../../../src/library/value-text.ts";

const value = (text: string, label = "A") => ({ label, text, number: null, unit: "guide.one" });

test("says a unit of measurement that two figures share once, with a true minus sign", () => {
  const values = [value("-7.8 mmHg"), value("-5.0 mmHg")];
  expect(valueText({ values, contrast: "with-without" })).toBe("−7.8 against −5.0 mmHg");
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
