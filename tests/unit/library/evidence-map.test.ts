import { expect, test } from "vitest";
import { buildLibrary } from "../../../src/library/build.ts";
import { evidenceMap } from "../../../src/library/evidence-map.ts";
import type { Facet } from "../../../src/model/facet.ts";
import {
  caseBody,
  caseStudy,
  finding,
  insight,
  ledger,
  record,
  site,
  smallLibrary,
  source,
  taxonomies,
  theme,
} from "../../fixtures/records.ts";

const terms = (ids: readonly string[]) => ids.map((id) => ({ id, label: id, meaning: "Something unequal." }));
const dimensions = record("taxonomy", "dimensions", {
  facet: "dimension",
  intro: "What.",
  terms: terms(["access", "experience", "outcomes"]),
});
const people = record("taxonomy", "populations", {
  facet: "population",
  intro: "Whom.",
  terms: terms(["older-people", "people-without-a-home"]),
});
const advice = insight({ supports: { units: ["guide.one.rec.1"] } });
const small = (...studies: ReturnType<typeof caseStudy>[]) => [
  source(),
  theme(),
  ...studies,
  advice,
  people,
  ...taxonomies().filter(({ slug }) => slug !== "populations"),
  dimensions,
];

/** The small library with one case study about everybody and everything, whose findings are the usual one, changed. */
function withFindings(...changes: readonly object[]) {
  const findings = changes.map((change, i) => finding({ id: `CS-01.f${String(i + 1)}`, gaps: [], ...change }));
  const shown = findings.map(({ id }) => `<Finding id="${id}" />`).join("\n\n");
  const facets = {
    population: ["older-people", "people-without-a-home"],
    dimension: ["access", "experience", "outcomes"],
  };
  return small(caseStudy({ facets, findings }, caseBody.replace('<Finding id="CS-01.f1" />', shown)));
}

const mapOf = (records: ReturnType<typeof small>, row: Facet, column: Facet) =>
  evidenceMap(buildLibrary({ records, site, ledger }), row, column);
const rowsOf = (records: ReturnType<typeof small>, row: Facet, column: Facet) =>
  mapOf(records, row, column).groups.flatMap(({ rows }) => rows);
const cellOf = (records: ReturnType<typeof small>, row: Facet, term: string, column: Facet, other: string) =>
  rowsOf(records, row, column)
    .find((one) => one.row.id === term)
    ?.cells.find((one) => one.column.id === other);

const widened = { between: "Groups", direction: "widens", basis: "stated", against: "earlier" };
const about = (...population: string[]) => ({ about: { population } });

test("counts the entries that carry both terms", () => {
  expect(rowsOf(smallLibrary(), "population", "theme")[0]?.cells).toMatchObject([
    { entries: [{ id: "CS-01" }], step: 4 },
  ]);
});

test.each([
  ["access", ["access"]],
  ["experience", ["experience"]],
  ["health", ["outcomes"]],
  ["knowledge", []],
  ["process", []],
  ["cost", []],
])("a result on %s marks the dimensions %j, however many its entry is about", (outcome, marked) => {
  const cells = rowsOf(withFindings({ outcome, gaps: [widened] }), "theme", "dimension")[0]?.cells ?? [];
  expect(cells.map(({ entries }) => entries.length)).toEqual([1, 1, 1]);
  const marks = cells.filter(({ designs }) => designs.includes("before-after"));
  expect(marks.map(({ column }) => column.id)).toEqual(marked);
  expect(cells.filter(({ gaps }) => gaps.length > 0).map(({ column }) => column.id)).toEqual(marked);
});

test("a figure of trained volunteers marks nobody else that its entry is about", () => {
  const records = withFindings({ ...about(), outcome: "knowledge" });
  for (const { cells } of rowsOf(records, "population", "dimension"))
    for (const cell of cells) expect(cell).toMatchObject({ entries: [{ id: "CS-01" }], results: [], designs: [] });
});

test("a result marks the people whom it names, and no others of its entry", () => {
  const records = withFindings({ ...about("older-people"), outcome: "access" });
  expect(cellOf(records, "population", "older-people", "dimension", "access")?.designs).toEqual(["before-after"]);
  expect(cellOf(records, "population", "people-without-a-home", "dimension", "access")?.designs).toEqual([]);
  expect(cellOf(records, "dimension", "access", "population", "older-people")?.results).toHaveLength(1);
});

test("a result about people whom its entry does not carry still stands where they do", () => {
  const study = caseStudy({ facets: { dimension: ["outcomes"] }, findings: [finding({ outcome: "health" })] });
  const cell = cellOf(small(study), "population", "older-people", "dimension", "outcomes");
  expect(cell).toMatchObject({ entries: [], step: 0, results: [{ id: "CS-01.f1" }] });
});

test("a gap between areas widens for no people that the finding does not name", () => {
  const records = withFindings({ ...about(), outcome: "health", gaps: [widened] }, { ...about("older-people") });
  expect(cellOf(records, "population", "older-people", "theme", "TH-01")?.marks).toEqual([]);
  expect(cellOf(records, "theme", "TH-01", "dimension", "outcomes")?.marks).toEqual([
    { direction: "widens", words: "Gap said to have widened" },
  ]);
});

test("a gap that nobody measured is none, and what is said twice stands once", () => {
  const unmeasured = { between: "Groups", direction: "not-measured" };
  const records = withFindings({ gaps: [widened, unmeasured] }, { gaps: [widened] });
  const cell = cellOf(records, "theme", "TH-01", "dimension", "access");
  expect(cell?.gaps.map(({ direction, finding: { id } }) => [direction, id])).toEqual([
    ["widens", "CS-01.f1"],
    ["widens", "CS-01.f2"],
  ]);
  expect(cell?.marks).toHaveLength(1);
});

test("needs and descriptions mark nothing, and a result marks only where it lives", () => {
  const need = { role: "need", effect: "not-applicable", gaps: [] };
  expect(cellOf(withFindings(need), "theme", "TH-01", "dimension", "access")?.results).toEqual([]);
  const citing = insight({ facets: { dimension: ["access"] }, themes: ["TH-01"] });
  const elsewhere = caseStudy({ facets: {}, themes: [] });
  const records = [...small(elsewhere).filter(({ collection }) => collection !== "insights"), citing];
  expect(cellOf(records, "theme", "TH-01", "dimension", "access")).toMatchObject({
    entries: [{ id: "IN-01" }],
    results: [],
  });
});

test("says that these sources hold nothing", () => {
  const nothing = small(caseStudy({ facets: {}, findings: [finding(about())] }));
  expect(cellOf(nothing, "population", "older-people", "theme", "TH-01")).toMatchObject({
    entries: [],
    results: [],
    step: 0,
  });
});

test("says how full a cell is beside the fullest, in quarters rounded up", () => {
  const bare = caseBody.replace('<Finding id="CS-01.f1" />', "Nothing is told.");
  const studies = Array.from("abcdefgh").map((letter, i) => {
    const named = {
      id: `CS-0${String(i + 1)}`,
      title: `Visits ${letter}`,
      summary: `A summary of the visits in a made-up place whose letter is ${letter}.`,
    };
    const facets = { population: ["older-people"], dimension: ["access", ...(i < 3 ? ["experience"] : [])] };
    const study = caseStudy({ ...named, facets, findings: [] }, bare);
    return { ...study, slug: `visits-${letter}`, file: `content/case-studies/visits-${letter}.mdx` };
  });
  const cells = rowsOf(small(...studies), "population", "dimension")[0]?.cells ?? [];
  expect(cells.map(({ entries, step }) => [entries.length, step])).toEqual([
    [8, 4],
    [3, 2],
    [0, 0],
  ]);
});

test("rows stand in the groups of their taxonomy, and under the facet's own name where it has none", () => {
  const grouped = record("taxonomy", "populations", {
    facet: "population",
    intro: "Whom.",
    groups: [
      { id: "sex", label: "By sex" },
      { id: "age", label: "By age" },
    ],
    terms: terms(["men", "older-people", "women"]).map((term) => ({
      ...term,
      group: term.id === "older-people" ? "age" : "sex",
    })),
  });
  const records = [...smallLibrary().filter(({ slug }) => slug !== "populations"), grouped];
  const drawn = (row: Facet) =>
    mapOf(records, row, "theme").groups.map(({ label, rows }) => [label, rows.map((one) => one.row.id)]);
  expect(drawn("population")).toEqual([
    ["By sex", ["men", "women"]],
    ["By age", ["older-people"]],
  ]);
  expect(drawn("theme")).toEqual([["Theme", ["TH-01"]]]);
  const { rows, columns } = mapOf(records, "population", "theme");
  expect([rows.facet, columns.facet]).toEqual(["population", "theme"]);
});

test("a mark of one term is not a mark of another, and designs stand in their order", () => {
  const records = withFindings(
    { outcome: "access" },
    { outcome: "access", design: "controlled", contrast: "with-without" },
    { outcome: "experience", design: "snapshot", contrast: "between-groups" },
  );
  const cells = rowsOf(records, "theme", "dimension")[0]?.cells ?? [];
  expect(cells.map(({ designs }) => designs)).toEqual([["controlled", "before-after"], ["snapshot"], []]);
});
