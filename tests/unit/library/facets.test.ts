import { expect, test } from "vitest";
import { buildLibrary } from "../../../src/library/build.ts";
import { facetsOf } from "../../../src/library/facets.ts";
import type { EntryRecord } from "../../../src/content/content-index.ts";
import type { ContentRecord } from "../../../src/content/record.ts";
import type { Facet } from "../../../src/model/facet.ts";
import { facetNames } from "../../../src/model/facet.ts";
import { caseStudy, checklist, insight, ledger, site, smallLibrary, source, theme } from "../../fixtures/records.ts";

const isEntry = (one: ContentRecord): one is EntryRecord => one.collection !== "taxonomy" && one.collection !== "pages";
const of = (one: ContentRecord) => (isEntry(one) ? facetsOf(one) : undefined);
const library = () => buildLibrary({ records: smallLibrary(), site, ledger });
const term = (facet: Facet, id: string) =>
  library()
    .facet(facet)
    .terms.find((one) => one.id === id);
const carriers = (facet: Facet, id: string) => term(facet, id)?.entries.map((entry) => entry.id);

test("an entry carries the terms of its fields under every facet, also where it has none", () => {
  expect(of(caseStudy())).toEqual({
    population: ["older-people"],
    "clinical-area": [],
    setting: [],
    dimension: [],
    role: [],
    type: ["case-study"],
    theme: ["TH-01"],
    horizon: [],
    design: [],
    gap: [],
    source: [],
  });
  expect(Object.keys(of(source()) ?? {}).toSorted()).toEqual(facetNames.toSorted());
});

test("an insight carries its horizon", () => {
  expect(of(insight())).toMatchObject({ type: ["insight"], horizon: ["not-stated"] });
});

test("a theme carries itself, so that a filter by it finds its own page", () => {
  expect(of(theme())).toMatchObject({ theme: ["TH-01"] });
  expect(carriers("theme", "TH-01")).toEqual(["TH-01", "CS-01"]);
});

test("what has no themes carries none", () => {
  expect(of(checklist())).toMatchObject({ theme: [] });
  expect(of(source())).toMatchObject({ theme: [], population: [] });
});

test("every facet stands in the order people see, with its label and why it is there", () => {
  expect(library().facets.map(({ facet }) => facet)).toEqual(facetNames);
  expect(library().facet("gap").label).toBe("What happened to the gap");
  expect(library().facet("population")).toMatchObject({ intro: "Whom.", groups: [] });
  expect(library().facet("setting")).toMatchObject({ intro: "", terms: [] });
  for (const facet of ["type", "theme", "design", "gap", "source"] as const) {
    expect(library().facet(facet).intro, facet).toMatch(/^[A-Z].*\.$/);
  }
});

test("terms keep the order of their lists and say what they mean", () => {
  const ids = (facet: Facet) =>
    library()
      .facet(facet)
      .terms.map(({ id }) => id);
  expect(ids("type").slice(0, 3)).toEqual(["theme", "principle", "case-study"]);
  expect(ids("design").slice(0, 2)).toEqual(["review", "randomised"]);
  expect(ids("gap")).toEqual(["narrows", "widens", "unchanged", "not-closed", "mixed", "not-measured"]);
  expect(ids("theme")).toEqual(["TH-01"]);
  expect(ids("source")).toEqual(["guide"]);
  expect(term("type", "insight")).toMatchObject({
    label: "Actionable insights",
    meaning: "Entries of the type “Actionable insight”.",
    synonyms: [],
  });
  expect(term("design", "before-after")).toMatchObject({
    label: "Before and after",
    meaning: "The same people or places, earlier and later; nobody without it to compare with.",
  });
  expect(term("gap", "narrows")).toMatchObject({
    label: "Gap narrowed",
    meaning: "At least one result: gap narrowed.",
  });
  expect(term("theme", "TH-01")).toMatchObject({ label: "Culture", meaning: library().byId.get("TH-01")?.summary });
});

test("a term's entries follow from findings and units as well as from fields, in the order of the library", () => {
  expect(carriers("design", "before-after")).toEqual(["CS-01", "IN-01"]);
  expect(carriers("gap", "narrows")).toEqual(["CS-01", "IN-01"]);
  expect(carriers("source", "guide")).toEqual(["CS-01", "IN-01", "CL-01"]);
  expect(carriers("gap", "widens")).toEqual([]);
});

test("a design and a gap say from how many programmes and studies they come, however many entries tell of them", () => {
  expect(term("design", "before-after")?.entries).toHaveLength(2);
  expect(term("design", "before-after")?.from).toEqual({ programmes: 1, studies: 0, statements: 0 });
  expect(term("gap", "narrows")?.from).toEqual({ programmes: 1, studies: 0, statements: 0 });
  expect(term("gap", "widens")?.from).toEqual({ programmes: 0, studies: 0, statements: 0 });
  expect(term("population", "older-people")?.from).toBeUndefined();
});

test("asking for a facet that is not there is refused by name", () => {
  expect(() => library().facet("colour" as Facet)).toThrow("There is no facet named colour.");
});
