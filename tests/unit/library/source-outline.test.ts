import { expect, test } from "vitest";
import { outlineOf } from "../../../src/library/source-outline.ts";
import { buildLibrary } from "../../../src/library/build.ts";
import { ledger, record, site, smallLibrary, source } from "../../fixtures/records.ts";

const unit = (id: string, kind: string, parent: string | null, figures: string[] = []) => ({
  id,
  kind,
  label: `What ${id} says`,
  parent,
  figures,
});

/** A part of the guide with so many units that it is folded further. */
const many = Array.from({ length: 45 }, (_, i) => unit(`guide.two.a.claim.${String(i + 1)}`, "claim", "guide.two.a"));

const outline = [
  unit("guide.one", "theme", null),
  unit("guide.one.claim.1", "claim", "guide.one", ["40%", "60%"]),
  unit("guide.one.rec.1", "recommendation", "guide.one"),
  unit("guide.one.contact.1", "contact", "guide.one"),
  unit("guide.one.quote.1", "quote", "guide.one"),
  unit("guide.one.context.1", "context", "guide.one"),
  unit("guide.one.rec.2", "recommendation", "guide.one"),
  unit("guide.two", "theme", null),
  unit("guide.two.claim.1", "claim", "guide.two"),
  unit("guide.two.a", "theme", "guide.two"),
  ...many,
  unit("guide.three", "claim", null),
];

const about = { title: "How", summary: "How we work.", updated: "2026-03-01" };
const body = 'As told <Cite unit="guide.one.rec.1" /> and again <Cite unit="guide.one.rec.1" /> by the guide.';
const records = smallLibrary().map((one) => (one.collection === "sources" ? source({ outline }) : one));
const library = buildLibrary({ records: [...records, record("pages", "method", about, body)], site, ledger });
const [guide] = library.ofType("source");
if (!guide) throw new Error("The small library has no source.");
const drawn = outlineOf(guide, library);

test("every unit is counted, by how it stands", () => {
  expect(drawn.count).toBe(outline.length);
  expect(drawn.parts[0]?.words).toBe("3 of 7 units used, 1 told with the part above, 3 left out; 1 with figures");
});

test("a cell stands for each unit of a part, in the order of the document", () => {
  expect(drawn.parts[0]?.cells.map(({ standing, hasFigures }) => [standing, hasFigures])).toEqual([
    ["used", false],
    ["used", true],
    ["used", false],
    ["left-out", false],
    ["left-out", false],
    ["told", false],
    ["left-out", false],
  ]);
});

test("what is left out has its reason, by its kind", () => {
  const reasons = drawn.leftOut
    .filter(({ unit: { id } }) => id.startsWith("guide.one"))
    .map(({ unit: { id }, why }) => [id, why]);
  expect(reasons).toEqual([
    ["guide.one.contact.1", "It names somebody to contact, and the library carries nobody’s contact details."],
    ["guide.one.quote.1", "The library tells in its own words what a document says, and quotes nobody from it."],
    ["guide.one.rec.2", "No entry tells it so far."],
  ]);
});

test("a long part folds its own parts, and a short one lists its units", () => {
  const [one, two] = drawn.parts;
  expect([one?.parts, one?.single.length]).toEqual([[], 6]);
  expect(two?.parts.map(({ unit: { id }, single }) => [id, single.length])).toEqual([["guide.two.a", many.length]]);
  expect(two?.single.map(({ id }) => id)).toEqual(["guide.two.claim.1"]);
  expect(two?.cells.flatMap(({ begins }, i) => (begins ? [i] : []))).toEqual([2]);
});

test("a unit of the top that holds no others stands by itself", () => {
  expect(drawn.single.map(({ id }) => id)).toEqual(["guide.three"]);
});

test("whatever names a unit several times uses it once", () => {
  const paths = library.units.get("guide.one.rec.1")?.usedBy.map(({ path }) => path);
  expect(paths).toEqual(["/insights/visit/", "/checklists/ready/", "/about/method/"]);
});
