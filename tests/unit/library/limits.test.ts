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

test.each([
  ["twelve months are a year", { followUpMonths: 12 }],
  ["two sites are more than one", { sites: 2 }],
  [
    "one number among words is a figure",
    { values: [...finding().values, { label: "C", number: null, text: "few", unit: "guide.one" }] },
  ],
  ["one measured gap is enough", { gaps: [...finding().gaps, { between: "Groups", direction: "not-measured" }] }],
])("%s", (_, change) => {
  expect(names({ ...sound, ...change })).toEqual([]);
});

test("a result that any value dates is not undated", () => {
  const { followUpMonths: _dropped, ...undated } = sound;
  const [first, second] = finding().values;
  expect(names({ ...undated, values: [first, { ...second, period: "2021" }] })).toEqual([]);
});

test("limits stand in one order, each with its label and reason", () => {
  const all = { contrast: "none", values: [], sites: 1, followUpMonths: 3, gaps: [], study: "lost" };
  expect(limitsOf([of(all), of(all)]).map(({ label, reason }) => `${label}. ${reason}`)).toEqual([
    "No comparison. All 2 results: nothing to set it against: no other group, place or time.",
    "No figures. All 2 results: the source says so in words, with no number to check.",
    "One site. All 2 results: seen in a single place or service.",
    "Under a year. All 2 results: followed for less than twelve months.",
    "Measured what was done, not health. All 2 results: the measure is of access, experience, knowledge, process or cost, not of health.",
    "Gap not measured. All 2 results: the effect on the difference between groups was not measured.",
    "Told by those who ran it. All 2 results: reported by the people or organisation that delivered it.",
    "The study is lost. All 2 results: the source’s link to the study is gone, so it cannot be read.",
  ]);
  const { followUpMonths: _dropped, ...undated } = sound;
  expect(limitsOf([of(undated)])).toEqual([
    { name: "undated", label: "Undated", reason: "The only result: the source does not say when." },
  ]);
});
