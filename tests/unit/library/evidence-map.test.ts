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

const dimensions = record("taxonomy", "dimensions", {
  facet: "dimension",
  intro: "What.",
  terms: ["access", "experience", "outcomes"].map((id) => ({ id, label: id, meaning: "Something unequal." })),
});
const rowOf = (records: ReturnType<typeof smallLibrary>, row: Facet = "population", column: Facet = "theme") =>
  evidenceMap(buildLibrary({ records, site, ledger }), row, column).groups[0]?.rows[0]?.cells ?? [];
const caseWith = (change: object) =>
  caseStudy({
    facets: { population: ["older-people"], dimension: ["access", "experience", "outcomes"] },
    findings: [finding(change)],
  });
const withCase = (change: object) => [source(), theme(), caseWith(change), insight(), ...taxonomies(), dimensions];
const widens = { gaps: [{ between: "Groups", direction: "widens" }] };

test("counts the entries that carry both terms", () => {
  expect(rowOf(smallLibrary())).toMatchObject([{ entries: [{ id: "CS-01" }], step: 4 }]);
});

test.each([
  ["access", ["access"]],
  ["experience", ["experience"]],
  ["health", ["outcomes"]],
  ["knowledge", []],
  ["process", []],
  ["cost", []],
])("a result on %s marks the dimensions %j, however many its entry is about", (outcome, marked) => {
  const cells = rowOf(withCase({ outcome, ...widens }), "theme", "dimension");
  expect(cells.map(({ entries }) => entries.length)).toEqual([1, 1, 1]);
  expect(cells.filter(({ designs }) => designs.includes("before-after")).map(({ column }) => column.id)).toEqual(
    marked,
  );
  expect(cells.filter((cell) => cell.widens).map(({ column }) => column.id)).toEqual(marked);
});

test.each([
  ["population", "dimension"],
  ["population", "theme"],
  ["dimension", "population"],
] as const)("%s by %s marks nothing, since no result names its people", (row, column) => {
  for (const cell of rowOf(withCase({ outcome: "access", ...widens }), row, column)) {
    expect(cell).toMatchObject({ entries: [{ id: "CS-01" }], designs: [], widens: false });
  }
});

test("needs and descriptions mark nothing, and a result marks only where it lives", () => {
  expect(rowOf(withCase({ role: "need" }), "theme", "dimension").flatMap(({ designs }) => designs)).toEqual([]);
  const citing = insight({ facets: { dimension: ["access"] }, themes: ["TH-01"] });
  const elsewhere = caseStudy({ facets: {}, themes: [] });
  expect(
    rowOf([source(), theme(), elsewhere, citing, ...taxonomies(), dimensions], "theme", "dimension")[0],
  ).toMatchObject({ entries: [{ id: "IN-01" }], designs: [], widens: false });
});

test("says that these sources hold nothing", () => {
  expect(rowOf([source(), theme(), caseStudy({ facets: {} }), insight(), ...taxonomies()])).toMatchObject([
    { entries: [], step: 0 },
  ]);
});

test("says how full a cell is beside the fullest, in quarters rounded up", () => {
  const studies = ["a", "b", "c", "d", "e", "f", "g", "h"].map((place, i) => {
    const n = String(i + 1).padStart(2, "0");
    const one = caseStudy(
      {
        id: `CS-${n}`,
        title: `Visits ${place}`,
        summary: `A summary of the visits in a made-up place that is called ${place}.`,
        facets: { population: ["older-people"], dimension: ["access", ...(i < 3 ? ["experience"] : [])] },
        findings: i === 0 ? [finding()] : [],
      },
      i === 0 ? caseBody : caseBody.replace('<Finding id="CS-01.f1" />', "Nothing is told."),
    );
    return { ...one, slug: `visits-${n}`, file: `content/case-studies/visits-${n}.mdx` };
  });
  const cells = rowOf(
    [source(), theme(), ...studies, insight(), ...taxonomies(), dimensions],
    "population",
    "dimension",
  );
  expect(cells.map(({ entries, step }) => [entries.length, step])).toEqual([
    [8, 4],
    [3, 2],
    [0, 0],
  ]);
});

test("rows stand in the groups of their taxonomy, and under the facet's own name where it has none", () => {
  const terms = ["men", "older-people", "women"].map((id) => ({
    id,
    label: id,
    meaning: "People.",
    group: id === "older-people" ? "age" : "sex",
  }));
  const groups = [
    { id: "sex", label: "By sex" },
    { id: "age", label: "By age" },
  ];
  const grouped = record("taxonomy", "populations", { facet: "population", intro: "Whom.", groups, terms });
  const records = [...smallLibrary().filter(({ slug }) => slug !== "populations"), grouped];
  const library = buildLibrary({ records, site, ledger });
  const drawn = (row: Facet) =>
    evidenceMap(library, row, "theme").groups.map(({ label, rows }) => [label, rows.map((one) => one.row.id)]);
  expect(drawn("population")).toEqual([
    ["By sex", ["men", "women"]],
    ["By age", ["older-people"]],
  ]);
  expect(drawn("theme")).toEqual([["Theme", ["TH-01"]]]);
  const { rows, columns } = evidenceMap(library, "population", "theme");
  expect([rows.facet, columns.facet]).toEqual(["population", "theme"]);
});

test("a mark of one term is not a mark of another, and designs stand in their order", () => {
  const findings = [
    finding({ outcome: "access" }),
    finding({ id: "CS-01.f2", outcome: "access", design: "controlled" }),
    finding({ id: "CS-01.f3", outcome: "experience", design: "snapshot", gaps: [] }),
  ];
  const facets = { population: ["older-people"], dimension: ["access", "experience"] };
  const shown = findings.map(({ id }) => `<Finding id="${id}" />`).join("\n\n");
  const study = caseStudy({ facets, findings }, caseBody.replace('<Finding id="CS-01.f1" />', shown));
  const records = [source(), theme(), study, insight(), ...taxonomies(), dimensions];
  expect(rowOf(records, "theme", "dimension").map(({ designs, widens }) => [designs, widens])).toEqual([
    [["controlled", "before-after"], false],
    [["snapshot"], false],
    [[], false],
  ]);
});
