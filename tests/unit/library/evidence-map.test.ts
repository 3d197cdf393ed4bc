import { expect, test } from "vitest";
import { evidenceMap, mapTables } from "../../../src/library/evidence-map.ts";
import type { Facet } from "../../../src/model/facet.ts";
import { mapViewNames } from "../../../src/model/map-view.ts";
import { about, cellOf, mapOf, rowsOf, seen, small, terms, widened, withFindings } from "../../fixtures/map-records.ts";
import { fixtureLibrary } from "../../fixtures/fixture-library.ts";
import { caseStudy, finding, record, smallLibrary } from "../../fixtures/records.ts";

test("counts the entries that carry both terms", () => {
  const [cell] = rowsOf(smallLibrary(), "population", "theme")[0]?.cells ?? [];
  expect(seen(cell, "all").entries).toEqual(["CS-01"]);
  expect(cell?.views.all.filters).toEqual({ population: ["older-people"], theme: ["TH-01"] });
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
  expect(cells.map(({ views }) => views.all.entries.length)).toEqual([1, 1, 1]);
  const measured = cells.filter(({ views }) => views.results.comparisons.includes("earlier"));
  expect(measured.map(({ column }) => column?.id)).toEqual(marked);
  expect(cells.filter(({ marks }) => marks.length > 0).map(({ column }) => column?.id)).toEqual(marked);
  expect(cells.filter(({ views }) => views.gaps.entries.length > 0).map(({ column }) => column?.id)).toEqual(marked);
});

test("a figure of trained volunteers marks nobody else that its entry is about", () => {
  const records = withFindings({ ...about(), outcome: "knowledge" });
  for (const { cells } of rowsOf(records, "population", "dimension"))
    for (const cell of cells) {
      expect(seen(cell, "all").entries).toEqual(["CS-01"]);
      expect(seen(cell)).toEqual({ entries: [], results: [], compared: [] });
    }
});

test("a result marks the people whom it names, and no others of its entry", () => {
  const records = withFindings({ ...about("older-people"), outcome: "access" });
  expect(seen(cellOf(records, "population", "older-people", "dimension", "access")).compared).toEqual(["earlier"]);
  expect(seen(cellOf(records, "population", "people-without-a-home", "dimension", "access")).compared).toEqual([]);
  expect(seen(cellOf(records, "dimension", "access", "population", "older-people")).results).toHaveLength(1);
});

test("an entry with a result about people is about them, whatever its editors name", () => {
  const study = caseStudy({ facets: { dimension: ["outcomes"] }, findings: [finding({ outcome: "health" })] });
  const cell = cellOf(small(study), "population", "older-people", "dimension", "outcomes");
  expect(seen(cell, "all").entries).toContain("CS-01");
  expect(seen(cell)).toMatchObject({ entries: ["CS-01"], results: ["CS-01.f1"] });
});

test("each view of the map holds only entries of the wider one, in every cell", () => {
  let cells = 0;
  for (const [rows, columns] of Object.values(mapTables))
    for (const { row, cells: own, total } of evidenceMap(fixtureLibrary, rows, columns).groups.flatMap(
      (group) => group.rows,
    ))
      for (const { column, views } of [...own, total]) {
        const at = `${row.id} ${column?.id ?? "all"}`;
        const ids = (view: "all" | "results" | "gaps") => views[view].entries.map(({ id }) => id);
        expect(ids("all"), at).toEqual(expect.arrayContaining(ids("results")));
        expect(ids("results"), at).toEqual(expect.arrayContaining(ids("gaps")));
        cells += ids("gaps").length;
      }
  expect(cells).toBeGreaterThan(0);
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
  expect(seen(cell, "gaps").results).toEqual(["CS-01.f1", "CS-01.f2"]);
  expect(cell?.views.gaps.filters).toEqual({ theme: ["TH-01"], dimension: ["access"], gap: ["widens"] });
  expect(cell?.marks).toHaveLength(1);
  const none = cellOf(withFindings({ gaps: [unmeasured] }), "theme", "TH-01", "dimension", "access");
  expect([seen(none).entries, seen(none, "gaps").entries, none?.marks]).toEqual([["CS-01"], [], []]);
});

test("needs and descriptions mark nothing", () => {
  const need = { role: "need", effect: "not-applicable", gaps: [] };
  expect(seen(cellOf(withFindings(need), "theme", "TH-01", "dimension", "access")).results).toEqual([]);
});

test("says that these sources hold nothing", () => {
  const nothing = small(caseStudy({ facets: {}, findings: [finding(about())] }));
  const cell = cellOf(nothing, "population", "older-people", "theme", "TH-01");
  for (const view of mapViewNames) expect(seen(cell, view)).toEqual({ entries: [], results: [], compared: [] });
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

test("a mark of one term is not a mark of another, and marks stand in their order", () => {
  const records = withFindings(
    { outcome: "access" },
    { outcome: "access", design: "controlled", contrast: "with-without" },
    { outcome: "experience", design: "snapshot", contrast: "between-groups" },
  );
  const cells = rowsOf(records, "theme", "dimension")[0]?.cells ?? [];
  expect(cells.map((cell) => seen(cell).compared)).toEqual([["without", "earlier"], ["other"], []]);
});
