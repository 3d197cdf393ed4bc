import { expect, test } from "vitest";
import { buildLibrary } from "../../../src/library/build.ts";
import { evidenceMap } from "../../../src/library/evidence-map.ts";
import type { Facet } from "../../../src/model/facet.ts";
import {
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
