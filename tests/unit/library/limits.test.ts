import { expect, test } from "vitest";
import { limitsOf } from "../../../src/library/limits.ts";
import { findingsWith } from "../../fixtures/results.ts";

const names = (...changes: readonly object[]) => limitsOf(findingsWith(...changes)).map(({ name }) => name);

const sound = {
  outcome: "health",
  design: "controlled",
  contrast: "with-without",
  reportedBy: "independent",
  followUpMonths: 24,
  sites: 5,
  study: "RF-001",
  values: [
    { label: "With", n: 40, number: 40, text: "40%", unit: "guide.one.claim.1" },
    { label: "Without", n: 60, number: 60, text: "60%", unit: "guide.one.claim.1" },
  ],
};
const gap = { between: "Groups", direction: "not-measured" };
const once = { design: "snapshot", contrast: "between-groups" };

test("a result without a limit has none", () => {
  expect(names(sound)).toEqual([]);
});

test.each([
  ["no-comparison-group", { design: "before-after", contrast: "over-time" }],
  ["no-earlier-figures", { design: "snapshot", contrast: "with-without" }],
  ["no-study-cited", { study: "none" }],
  ["study-link-missing", { study: "lost" }],
  ["number-of-people-not-stated", { values: sound.values.map(({ n: _n, ...value }) => value) }],
  ["one-place", { sites: 1 }],
  ["under-a-year", { followUpMonths: 11 }],
  ["health-not-measured", { outcome: "experience" }],
  ["gap-not-measured", { gaps: [gap] }],
  ["gap-not-measured", { gaps: [] }],
  ["told-by-deliverer", { reportedBy: "deliverer" }],
  ["self-rated", { selfReported: true }],
])("%s follows from the fields", (name, change) => {
  expect(names({ ...sound, ...change })).toEqual([name]);
});

test("no figures, and therefore no number of people, follow from words alone", () => {
  expect(names({ ...sound, values: [], units: ["guide.one"] })).toEqual(["no-figures", "number-of-people-not-stated"]);
});

test("undated is what has no follow-up and no period, of the figure or of the case study", () => {
  const { followUpMonths: _months, ...undated } = sound;
  expect(names(undated)).toEqual(["undated"]);
  expect(names({ ...undated, values: sound.values.map((value) => ({ ...value, period: "2020" })) })).toEqual([]);
});

test("groups compared at one time are no comparison group, and have no earlier figures", () => {
  expect(names({ ...sound, ...once })).toEqual(["no-comparison-group", "no-earlier-figures"]);
});

test("says for how many results a limit holds, and what would mend it", () => {
  const limits = (...changes: readonly object[]) =>
    limitsOf(findingsWith(...changes.map((change) => ({ ...sound, ...change })))).map(({ reason }) => reason);
  expect(limits({ sites: 1 })).toEqual(["The only result: seen in a single place or service."]);
  expect(limits({ sites: 1 }, { sites: 1 })).toEqual(["All 2 results: seen in a single place or service."]);
  expect(limits({ sites: 1 }, {}, {})).toEqual(["1 of 3 results: seen in a single place or service."]);
  const [limit] = limitsOf(findingsWith({ ...sound, sites: 1 }));
  expect(limit).toMatchObject({ label: "One place", remedy: "Try it in a second place and compare." });
});

test.each([
  ["twelve months are a year", { followUpMonths: 12 }],
  ["two sites are more than one", { sites: 2 }],
  [
    "one number among words is a figure",
    { values: [...sound.values, { label: "C", number: null, text: "few", unit: "guide.one" }] },
  ],
  [
    "one measured gap is enough",
    { gaps: [gap, { between: "Groups", direction: "narrows", basis: "stated", against: "earlier" }] },
  ],
])("%s", (_, change) => {
  expect(names({ ...sound, ...change })).toEqual([]);
});

test("a result that any value dates is not undated", () => {
  const { followUpMonths: _months, ...undated } = sound;
  const [first, second] = sound.values;
  expect(names({ ...undated, values: [first, { ...second, period: "2021" }] })).toEqual([]);
});

test("limits stand in one order, each with its label, its reason and its remedy", () => {
  const all = {
    design: "account",
    contrast: "none",
    values: [],
    units: ["guide.one"],
    sites: 1,
    followUpMonths: 3,
    gaps: [],
    study: "lost",
    selfReported: true,
  };
  const limits = limitsOf(findingsWith(all, all));
  expect(limits.map(({ label, reason }) => `${label}. ${reason}`)).toEqual([
    "No comparison group. All 2 results: nobody without it to set it against.",
    "No figures. All 2 results: the source says so in words, with no number to check.",
    "Link to the study missing. All 2 results: our copy of the document has lost the link to the study.",
    "Number of people not stated. All 2 results: how many people or places it rests on is not stated.",
    "One place. All 2 results: seen in a single place or service.",
    "Followed for under a year. All 2 results: followed for less than twelve months.",
    "Health was not measured. All 2 results: the measure is not of health.",
    "Gap not measured. All 2 results: no measure of what happened to the difference between groups is reported.",
    "Told by those who ran it. All 2 results: reported by the people or organisation that ran it.",
    "People rated themselves. All 2 results: people rated themselves.",
  ]);
  for (const { remedy } of limits) expect(remedy).toMatch(/^[A-Z].*\.$/);
});
