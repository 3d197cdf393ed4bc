import { expect, test } from "vitest";
import type { Entry } from "../../../src/library/library.ts";
import { entryPage } from "../../../src/library/entry-page.ts";
import type { JudgedType } from "../../../src/library/entry-verdict.ts";
import { fixtureEntry, fixtureLibrary } from "../../fixtures/fixture-library.ts";

const pageOf = (id: string) => entryPage(fixtureEntry(id) as Entry<JudgedType>, fixtureLibrary);

test("an insight has its first step, with who does it and the mark of the unit that advises it", () => {
  const { firstStep, limitsIn } = pageOf("IN-01");
  expect(firstStep?.text).toBe("Ask a lantern keeper which evenings are free.");
  expect(firstStep?.who.label).toBe("Lamp keepers");
  expect(firstStep?.citation?.number).toBe(1);
  expect(limitsIn).toBe("why");
  expect(pageOf("PR-01").firstStep).toBeUndefined();
});

test("an insight lists each entry that its results live in once, and a case study lists none", () => {
  expect(pageOf("IN-01").cases.map(({ entry }) => entry.id)).toEqual(["CS-01", "CS-03"]);
  expect(pageOf("CS-01").cases).toEqual([]);
});

test("results, terms and checklists of an entry stand among its facts", () => {
  const page = pageOf("PR-01");
  expect(page.results.map(({ id }) => id)).toEqual(["CS-01.f1"]);
  expect(page.facts.map(({ facet }) => facet)).toEqual(["population", "clinical-area", "setting", "dimension", "role"]);
  expect(page.subject.flatMap(({ terms }) => terms.map(({ id }) => id))).toEqual([
    "harbour-families",
    "night-workers",
    "lantern-lending",
  ]);
  expect(page.checklists.map(({ id }) => id)).toEqual(["CL-01"]);
});

test("what the work took names the unit that states it", () => {
  const took = fixtureLibrary.ofType("case-study").flatMap((entry) => entryPage(entry, fixtureLibrary).took);
  expect(took.length).toBeGreaterThan(0);
  for (const { unit } of took) expect(fixtureLibrary.units.get(unit.id)).toBe(unit);
});
