import { expect, test } from "vitest";
import { buildLibrary } from "../../../src/library/build.ts";
import { ledger, record, site, smallLibrary } from "../../fixtures/records.ts";
import { template } from "../../fixtures/template.ts";

const { slug: _, file: __, data } = template();
const earlier = record("templates", "map", { ...data, title: "A map" });
const library = buildLibrary({ records: [...smallLibrary(), template(), earlier], site, ledger });
const plan = library.templates.find(({ slug }) => slug === "plan");

test("templates stand in the order of their titles, each at its address", () => {
  expect(library.templates.map(({ path }) => path)).toEqual(["/templates/map/", "/templates/plan/"]);
});

test("units are numbered in the order of the sheet, and the first mark of each is known", () => {
  expect(plan?.citations.map(({ number, unit }) => [number, unit.id])).toEqual([
    [1, "guide.one.rec.1"],
    [2, "guide.one.claim.1"],
  ]);
  const marks = [...(plan?.boxes.flat() ?? []), ...(plan?.table?.columns ?? [])].flatMap(({ said }) =>
    said.flatMap((sentence) => sentence.marks.map(({ number, isFirst }) => [number, isFirst])),
  );
  expect(marks).toEqual([
    [1, true],
    [2, true],
    [1, false],
  ]);
});

test("a template is one use of each of its units, and knows the entries it names", () => {
  const uses = library.units.get("guide.one.rec.1")?.usedBy.filter(({ path }) => path === "/templates/plan/");
  expect(uses).toHaveLength(1);
  expect(plan?.related.map(({ id }) => id)).toEqual(["CL-01"]);
});
