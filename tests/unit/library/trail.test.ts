import { expect, test } from "vitest";
import { entryTrail, pageTrail, topicTrail } from "../../../src/library/trail.ts";
import { fixtureEntry } from "../../fixtures/fixture-library.ts";

const labels = (trail: readonly { label: string }[]) => trail.map(({ label }) => label).join(" › ");

test.each([
  ["/", ""],
  ["/404/", ""],
  ["/id/CS-01/", ""],
  ["/library/", ""],
  ["/evidence/", "Library"],
  ["/map/", "Library › Evidence"],
  ["/assessments/", "Library › Checklists"],
  ["/case-studies/", "Library"],
  ["/data/", "Library"],
  ["/about/", "Library"],
  ["/about/evidence-labels/", "Library › About"],
  ["/topics/", "Library"],
])("above %s stands “%s”", (path, above) => {
  expect(labels(pageTrail(path))).toBe(above);
});

test.each([
  ["CS-01", "Library › What was tried › Light for everybody"],
  ["CL-01", "Library › Checklists › A town that asks"],
  ["TH-01", "Library › Themes"],
  ["RF-002", "Library › References"],
])("above the entry %s stand the list of its kind and its first theme", (id, above) => {
  expect(labels(entryTrail(fixtureEntry(id)))).toBe(above);
});

test("the list of a section is named once, and a theme in its own language", () => {
  const trail = entryTrail(fixtureEntry("SE-01"));
  expect(trail.map(({ path }) => path).slice(0, 2)).toEqual(["/library/", "/sessions/"]);
  const [theme] = fixtureEntry("CS-01").themes;
  expect(entryTrail(fixtureEntry("CS-01")).at(-1)).toEqual({
    label: theme?.title,
    path: theme?.path,
    lang: theme?.lang,
  });
});

test("above a topic stand all topics and those of its facet", () => {
  expect(topicTrail({ facet: "population", label: "Population" }).map(({ path }) => path)).toEqual([
    "/library/",
    "/topics/",
    "/topics/#population",
  ]);
});
