import { expect, test } from "vitest";
import { caseTable } from "../../../src/library/case-table.ts";
import { wantedTerms } from "../../../src/model/case-filters.ts";
import { fixtureLibrary } from "../../fixtures/fixture-library.ts";

const { lines, filters } = caseTable(fixtureLibrary);
const found = (chosen: Parameters<typeof wantedTerms>[0]) =>
  lines.filter(({ terms }) => wantedTerms(chosen).every((term) => terms.includes(term))).map(({ entry }) => entry.id);
const inOrder = (name: keyof (typeof lines)[number]["places"]) =>
  lines.toSorted((a, b) => a.places[name] - b.places[name]).map(({ entry }) => entry.id);

test("the table stands in the order of titles", () => {
  expect(lines.map(({ entry }) => entry.id)).toEqual(["CS-03", "CS-01", "CS-02", "CS-05", "CS-04"]);
  expect(inOrder("title")).toEqual(lines.map(({ entry }) => entry.id));
});

test("by place, what has none comes last; by gap, what narrowed comes first", () => {
  expect(inOrder("place")).toEqual(["CS-02", "CS-01", "CS-05", "CS-03", "CS-04"]);
  expect(inOrder("gap").slice(0, 1)).toEqual(["CS-01"]);
});

test("a line says what the work took, as its source reports it, and nothing where it does not", () => {
  const took = new Map(lines.map((line) => [line.entry.id, line.took]));
  expect(took.get("CS-01")).toEqual(["One lantern keeper on two evenings", "£8 a week for oil"]);
  expect(took.get("CS-02")).toEqual([]);
});

test("people and a gap together ask for one result about these people", () => {
  expect(found({ population: "lantern-makers" })).toEqual(["CS-03"]);
  expect(found({ gap: "widens" })).toEqual(["CS-03"]);
  expect(found({ population: "lantern-makers", gap: "widens" })).toEqual([]);
  expect(found({ population: "night-workers", gap: "widens" })).toEqual(["CS-03"]);
});

test("filters offer only what at least one line has", () => {
  for (const { name, terms } of filters) {
    expect(terms.length).toBeGreaterThan(0);
    for (const { id } of terms) expect(found({ [name]: id }), `${name}=${id}`).not.toEqual([]);
  }
});

test("a line names the people that its editors name first, and counts the others", () => {
  const study = fixtureLibrary.ofType("case-study").find(({ id }) => id === "CS-01");
  if (!study) throw new Error("The fixture library has no CS-01.");
  const all = fixtureLibrary.facet("population").terms.map(({ id }) => id);
  const many = { ...study, facets: { ...study.facets, population: all.toReversed() } };
  const [line] = caseTable({ ...fixtureLibrary, ofType: () => [many] as never }).lines;
  expect(line?.people.map(({ id }) => id)).toEqual(all.toReversed().slice(0, 3));
  expect(line?.morePeople).toBe(all.length - 3);
});
