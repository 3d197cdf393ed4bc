import { expect, test } from "vitest";
import { bodyOf, indexContent, itemsOf, typeOf } from "../../../src/content/content-index.ts";
import { ledger, record, smallLibrary } from "../../fixtures/records.ts";

const about = record("pages", "how", { title: "How", summary: "How.", updated: "2026-01-01" }, "## Way");
const broken = {
  collection: "case-studies",
  slug: "torn",
  file: "content/case-studies/torn.mdx",
  raw: { id: "CS-02", findings: [{ id: "CS-02.f1" }, { id: 7 }], related: null, other: { id: "CS-02" }, supports: { findings: [{ id: "CS-04.f1" }] } },
  body: "## Torn",
} as const;
const index = () => indexContent([...smallLibrary(), about], ledger, [broken]);
const declared = (id: string) => index().declarations.get(id)?.map(({ file, at }) => [file, at]);

test("entries are what has an id and an address; pages of the site and taxonomies are none", () => {
  expect(index().entries.map(typeOf)).toEqual(["source", "theme", "case-study", "insight", "checklist"]);
  expect(index().pages.map(({ slug }) => slug)).toEqual(["how"]);
  expect(index().records).toHaveLength(9);
});

test("every id is declared where it is given", () => {
  expect(declared("CS-01")).toEqual([["content/case-studies/visits.mdx", { path: ["id"] }]]);
  expect(declared("CS-01.f1")).toEqual([["content/case-studies/visits.mdx", { path: ["findings", 0, "id"] }]]);
  expect(declared("guide.one.rec.1")).toEqual([["content/sources/guide.yaml", { path: ["outline", 2, "id"] }]]);
  expect(declared("CL-01.i01")).toEqual([
    ["content/checklists/ready.mdx", { path: ["sections", 0, "items", 0, "id"] }],
  ]);
});

test("the ids of a file that failed its schema count as given, each once, but for those it only names", () => {
  expect(declared("CS-04.f1")).toBeUndefined();
  expect(declared("CS-02")).toEqual([[broken.file, { path: ["id"] }]]);
  expect(declared("CS-02.f1")).toEqual([[broken.file, { path: ["id"] }]]);
  expect([...index().declarations.keys()].filter((id) => id.startsWith("CS-02"))).toHaveLength(2);
});

test("finds units, findings, questions, terms and texts by their ids", () => {
  expect(index().units.get("guide.one")).toMatchObject({ label: "First part" });
  expect(index().findings.get("CS-01.f1")).toMatchObject({ measure: "Uptake" });
  expect(index().items.get("CL-01.i01")).toMatchObject({ ask: "Do we visit?" });
  expect(index().terms.get("population")?.get("older-people")).toMatchObject({ label: "Older people" });
  expect([...(index().terms.get("setting") ?? ["none"])]).toEqual([]);
  expect(bodyOf(index(), broken.file).headings).toMatchObject([{ text: "Torn" }]);
  expect(bodyOf(index(), about.file).headings).toMatchObject([{ text: "Way" }]);
  expect(() => bodyOf(index(), "content/pages/lost.mdx")).toThrow("content/pages/lost.mdx was not scanned.");
});

test("only a checklist has questions", () => {
  expect(index().entries.map((entry) => itemsOf(entry).length)).toEqual([0, 0, 0, 0, 1]);
});
