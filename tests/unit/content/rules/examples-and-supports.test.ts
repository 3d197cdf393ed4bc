import { expect, test } from "vitest";
import { indexContent } from "../../../../src/content/content-index.ts";
import { examplesRaiseNothing } from "../../../../src/content/rules/examples-raise-nothing.ts";
import { findingsRestOnUnits } from "../../../../src/content/rules/findings-rest-on-units.ts";
import { supportsAreResults } from "../../../../src/content/rules/supports-are-results.ts";
import { noLedger } from "../../../../src/model/ledger.ts";
import { finding, insight, record, smallLibrary } from "../../../fixtures/records.ts";
import { found, withFinding } from "../../../fixtures/rule-findings.ts";

const example = { kind: "unattributed-example" };
const unattributed = { design: "unattributed-example", effect: "unclear" };

test.each([
  ["another design in an example", {}, example, "findings.0.design", "Its design is unattributed-example."],
  ["an example that went well", { ...unattributed, effect: "better" }, example, "findings.0.effect", "would count as a result"],
  ["an example in a programme", unattributed, {}, "findings.0.design", "its case study is not one"],
])("%s is named", (_, change, fields, field, words) => {
  expect(found(examplesRaiseNothing, withFinding(change, fields))).toEqual([[field, expect.stringContaining(words)]]);
});

test("an example may describe, and say of its effect that it is unclear", () => {
  expect(found(examplesRaiseNothing, withFinding(unattributed, example))).toEqual([]);
  const description = { ...unattributed, role: "description", effect: "not-applicable" };
  expect(found(examplesRaiseNothing, withFinding(description, example))).toEqual([]);
  expect(found(examplesRaiseNothing, withFinding({}))).toEqual([]);
});

test("an example that a principle tells of raises nothing either", () => {
  const principle = (effect: string) => {
    const findings = [finding({ id: "PR-01.f1", ...unattributed, effect })];
    const dates = { published: "2026-01-01", updated: "2026-02-01", reviewBy: "2027-02-01" };
    const summary = "A summary that is long enough to pass, for the people of a made-up place called Northtown.";
    return record("principles", "reach", { id: "PR-01", title: "Reach", summary, findings, ...dates });
  };
  const said = (effect: string) =>
    examplesRaiseNothing(indexContent([...smallLibrary(), principle(effect)], noLedger)).map(({ what }) => what);
  expect(said("better")).toEqual(["PR-01.f1 would count as a result, though nobody knows whether it happened."]);
  expect(said("unclear")).toEqual([]);
});

test("a finding rests on a unit, through its values or by name", () => {
  const without = { values: [], contrast: "none", design: "account" };
  expect(found(findingsRestOnUnits, withFinding(without))).toEqual([
    ["findings.0.id", "CS-01.f1 rests on no unit of a source. Give it the figures that a unit states, or name in “units” where the source says it in words."],
  ]);
  expect(found(findingsRestOnUnits, withFinding({ ...without, units: ["guide.one.claim.1"] }))).toEqual([]);
  expect(found(findingsRestOnUnits, withFinding({}))).toEqual([]);
});

test("an action that nothing supports is named", () => {
  const words = "Nothing supports this action. Name the findings it rests on, or the units that advise it.";
  expect(found(supportsAreResults, insight({ supports: {} }))).toEqual([["supports", words]]);
});

test("what supports an action is a result, named once", () => {
  const twice = [
    { id: "CS-01.f1", bears: "part" },
    { id: "CS-01.f1", bears: "against" },
  ];
  expect(found(supportsAreResults, insight({ supports: { findings: twice } }))).toEqual([
    ["supports.findings.1.id", "CS-01.f1 is named twice. Keep the one that says how it bears."],
  ]);
  expect(found(supportsAreResults, insight())).toEqual([]);
});

test.each(["need", "description"])("a %s supports no action", (role) => {
  expect(found(supportsAreResults, withFinding({ role, effect: "not-applicable" }))).toEqual([
    ["supports.findings.0.id", expect.stringContaining(`CS-01.f1 is a ${role}, which shows nothing`)],
  ]);
});
