import { expect, test } from "vitest";
import { limitsOf } from "../../../src/library/limits.ts";
import { findingSchema } from "../../../src/model/finding.ts";
import { finding } from "../../fixtures/records.ts";

const of = (change: object = {}) => findingSchema.parse(finding(change));
const names = (...changes: object[]) => limitsOf(changes.map(of)).map(({ name }) => name);

const sound = {
  outcome: "health",
  reportedBy: "independent",
  followUpMonths: 24,
  sites: 5,
};

test("a result without a limit has none", () => {
  expect(names(sound)).toEqual([]);
});

test.each([
  ["no-comparison", { contrast: "none" }],
  ["no-figures", { values: [] }],
  ["one-site", { sites: 1 }],
  ["under-a-year", { followUpMonths: 11 }],
  ["not-health", { outcome: "process" }],
  ["gap-not-measured", { gaps: [{ between: "Groups", direction: "not-measured" }] }],
  ["gap-not-measured", { gaps: [] }],
  ["told-by-deliverer", { reportedBy: "deliverer" }],
  ["study-lost", { study: "lost" }],
])("%s follows from the fields", (name, change) => {
  expect(names({ ...sound, ...change })).toEqual([name]);
});

test("a result is undated only when neither its values, its follow-up nor its entry say when", () => {
  const { followUpMonths: _dropped, ...undated } = sound;
  expect(names(undated)).toEqual(["undated"]);
  expect(limitsOf([{ ...of(undated), period: "2021" }])).toEqual([]);
});

test("says how many of the results a limit holds for", () => {
  const [limit] = limitsOf([of(sound), of({ ...sound, sites: 1 }), of({ ...sound, sites: 1 })]);
  expect(limit?.reason).toBe("2 of 3 results: seen in a single place or service.");
  expect(limitsOf([of({ ...sound, sites: 1 })])[0]?.reason).toMatch(/^The only result:/);
});
