import { expect, test } from "vitest";
import { buildLibrary } from "../../../src/library/build.ts";
import { evidenceMap, mapRow } from "../../../src/library/evidence-map.ts";
import { about, cellOf, mapOf, rowsOf, seen, withFindings } from "../../fixtures/map-records.ts";
import { insight, ledger, site } from "../../fixtures/records.ts";

test("an entry counts with the results that it names as support, from the programmes where they live", () => {
  const supports = (bears: string) => ({ supports: { findings: [{ id: "CS-01.f1", bears }], units: [] } });
  const rests = (bears: string) => [
    ...withFindings(about("older-people")).filter(({ collection }) => collection !== "insights"),
    insight({ facets: {}, themes: ["TH-01"], ...supports(bears) }),
  ];
  const [part, against] = ["part", "against"].map((bears) =>
    cellOf(rests(bears), "population", "older-people", "dimension", "access"),
  );
  expect(seen(part)).toEqual({ entries: ["CS-01", "IN-01"], results: ["CS-01.f1"], compared: ["earlier"] });
  expect(part?.views.results.from).toEqual({ programmes: 1, studies: 0, statements: 0 });
  expect(seen(against).entries).toEqual(["CS-01"]);
});

test("the library lists the entries of a cell by the designs of its results", () => {
  const records = withFindings(
    { ...about("older-people"), outcome: "access" },
    { ...about("older-people"), outcome: "access", design: "controlled", contrast: "with-without" },
    { ...about("older-people"), outcome: "experience", design: "snapshot", contrast: "between-groups" },
  );
  const cell = cellOf(records, "population", "older-people", "dimension", "access");
  expect(cell?.views.results.filters).toEqual({
    population: ["older-people"],
    dimension: ["access"],
    design: ["controlled", "before-after"],
  });
  const [row] = rowsOf(records, "theme", "dimension");
  expect(row?.total.views.results.filters, "a design alone finds advice as well").toBeUndefined();
});

test("totals count each entry once, whatever it measured", () => {
  const records = withFindings({ ...about("older-people"), outcome: "cost" }, { ...about("older-people") });
  const { groups } = mapOf(records, "population", "dimension");
  const [row] = groups[0]?.rows ?? [];
  expect(seen(row?.total)).toEqual({ entries: ["CS-01"], results: ["CS-01.f1", "CS-01.f2"], compared: ["earlier"] });
  expect(groups[0]?.totals).toEqual({ all: 1, results: 1, gaps: 0 });
});

test("one row for the page of its term is that of the map", () => {
  const library = buildLibrary({ records: withFindings(about("older-people")), site, ledger });
  const term = library.facet("population").terms.find(({ id }) => id === "older-people");
  const row = evidenceMap(library, "population", "theme").groups[0]?.rows.find((one) => one.row === term);
  expect(term && mapRow(library, "population", term, "theme")).toEqual(row);
});
