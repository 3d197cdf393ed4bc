import { expect, test } from "vitest";
import type { Finding } from "../../../src/library/library.ts";
import { resultPhrase } from "../../../src/library/result-phrase.ts";
import { findingsWith } from "../../fixtures/results.ts";

const value = (text: string) => ({ label: text, number: 1, text, unit: "guide.one.claim.1" });

function phraseOf(change: Partial<Finding>): string {
  const [usual] = findingsWith({});
  if (!usual) throw new Error("There is no finding.");
  return resultPhrase({ ...usual, ...change });
}

test("a result is named as its measure, with its figures", () => {
  const values = [value("81%"), value("97%")];
  expect(phraseOf({ measure: "Rate of checks", values })).toBe("Rate of checks: 81% to 97%");
});

test("what follows the first comma is left out, and what stands in brackets is not", () => {
  const values = [value("5%")];
  expect(phraseOf({ measure: "Uptake (of whom, is not stated), as the service says", values })).toBe(
    "Uptake (of whom, is not stated): 5%",
  );
});

test("a figure that is compared with nothing is only reported, and one that was worked out is an estimate", () => {
  const values = [value("40%")];
  const alone = { measure: "Fall in visits", contrast: "none" as const, values };
  expect(phraseOf({ ...alone, design: "change-stated" })).toBe("Fall in visits: 40%, as reported");
  expect(phraseOf({ ...alone, design: "estimate" })).toBe("Fall in visits: an estimated 40%");
});

test("two figures without a comparison are both named, and more are summed up in words", () => {
  const none = { measure: "Fall in visits", contrast: "none" as const, design: "estimate" as const };
  expect(phraseOf({ ...none, values: [value("7.3%"), value("7%")] })).toBe("Fall in visits: an estimated 7.3% and 7%");
  const three = [value("1%"), value("2%"), value("3%")];
  expect(phraseOf({ measure: "Uptake", values: three })).toBe("Uptake: better after than before");
});

test("without figures the words of the design say which way it went, or that this is not clear", () => {
  const told = { measure: "Satisfaction", contrast: "none" as const, design: "change-stated" as const, values: [] };
  expect(phraseOf({ ...told })).toBe("Satisfaction: said to have improved");
  expect(phraseOf({ ...told, effect: "unclear" })).toBe("Satisfaction: direction not clear");
});

test("a measure of a gap says what happened to the gap, and nothing of people on average", () => {
  const gap = { between: "Some and others", direction: "widens", basis: "stated", against: "earlier" } as const;
  const change = { measure: "Inequality in operations", of: "gap", effect: "not-applicable", values: [] } as const;
  expect(phraseOf({ ...change, gaps: [gap] })).toBe("Inequality in operations: gap said to have widened");
});
