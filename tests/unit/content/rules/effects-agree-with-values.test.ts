import { expect, test } from "vitest";
import { effectsAgreeWithValues } from "../../../../src/content/rules/effects-agree-with-values.ts";
import { found, value, withFinding } from "../../../fixtures/rule-findings.ts";

/** A value of a group, or of nobody in particular, at one of two times. */
const early = (number: number, group?: string) => value(number, group, String(number), "Before");
const late = (number: number, group?: string) => value(number, group, String(number), "After");

test.each([
  ["a rise of what is better lower", { better: "lower" }],
  ["a rise that is called worse", { effect: "worse" }],
  ["a fall, whichever value stands first", { values: [late(40), early(60)] }],
  ["no change", { values: [early(40), late(40)] }],
])("%s is no such effect", (_, change) => {
  expect(found(effectsAgreeWithValues, withFinding(change))).toEqual([
    ["findings.0.effect", expect.stringMatching(/^CS-01\.f1: its two figures do not show that things got (better|worse)\. Correct/)],
  ]);
});

test.each([
  ["a rise of what is better higher", {}],
  ["a fall of what is better lower", { better: "lower", values: [early(60), late(40)] }],
  ["a rise that is worse", { better: "lower", effect: "worse" }],
  ["values of two groups", { better: "lower", values: [early(40, "Men"), late(60, "Women")] }],
  ["values of two places", { better: "lower", values: [{ ...early(40), place: "A" }, { ...late(60), place: "B" }] }],
  ["three values", { better: "lower", values: [early(40), late(60), value(50)] }],
  ["words", { better: "lower", values: [early(40), value(null, undefined, "few", "After")] }],
  ["no direction that is good", { better: "neither" }],
  ["an effect that is unclear", { better: "lower", effect: "unclear" }],
  ["groups of one time", { better: "lower", design: "snapshot", contrast: "between-groups" }],
  ["a description", { better: "lower", role: "description", effect: "not-applicable" }],
])("%s contradicts no effect", (_, change) => {
  expect(found(effectsAgreeWithValues, withFinding(change))).toEqual([]);
});
