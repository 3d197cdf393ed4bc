import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkContent, countEntries, reportProblems } from "../../../src/content/check-content.ts";
import { readContent } from "../../../src/content/read-content.ts";

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "content-"));
});

afterEach(() => {
  rmSync(dir, { recursive: true });
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(dir, file)), { recursive: true });
  writeFileSync(join(dir, file), text);
}

const term = (id: string) =>
  `id: ${id}\nterm: visit\ndefinition: A visit.\npublished: 2026-01-01\nupdated: 2026-01-01\nreviewBy: 2027-01-01\n`;
const page = "---\ntitle: How\nsummary: How we work.\nupdated: 2026-01-01\n---\n\nText.\n";
const problems = () =>
  readContent(dir).problems.map(({ file, what, remedy }) => `${file.slice(dir.length + 1)} ${what} ${remedy}`);
const noPage = (slug: string) =>
  `pages/${slug}.mdx The page is missing, and every page of the site links to it. Copy it from the library you began with, and change its words.`;
/** What an empty folder is told, after the problems of whatever else it holds. */
const lacking = [
  ...["about", "evidence-labels", "accessibility", "privacy"].map(noPage),
  "site.yaml The file is missing. Copy content/site.yaml and change it.",
  "ledger.yaml The file is missing. Restore it. A library that has published nothing runs npm run ledger, which writes it.",
];

test("a folder without its site, ledger and pages is told so, and a vocabulary may be missing", () => {
  expect(readContent(dir)).toMatchObject({
    records: [],
    broken: [],
    site: undefined,
    ledger: { ids: {}, moved: {}, retired: {}, said: {} },
    vocabulary: { synonyms: [], spellings: {}, together: [], words: [] },
  });
  expect(problems()).toEqual(lacking);
});

test("reads records by folder and name, with their fields and text", () => {
  write("glossary/visit.yaml", term("GT-001"));
  write("glossary/_draft.yaml", "x");
  write("pages/decisions/how.mdx", page);
  expect(readContent(dir).records).toMatchObject([
    { collection: "glossary", slug: "visit", data: { id: "GT-001", aliases: [] }, body: "" },
    { collection: "pages", slug: "decisions/how", data: { title: "How" }, body: "Text.\n" },
  ]);
  expect(problems()).toEqual(lacking);
});

test("what fails its schema is kept as broken, with the fields as they were read", () => {
  write("glossary/visit.yaml", term("GT-1"));
  expect(readContent(dir)).toMatchObject({
    records: [],
    broken: [{ collection: "glossary", slug: "visit", raw: { id: "GT-1", term: "visit" }, body: "" }],
  });
  expect(problems()).toEqual([
    "glossary/visit.yaml “id” must be the id of an entry of this type with a number up to 999, such as GT-007. Correct it; content/_templates shows how.",
    ...lacking,
  ]);
});

test("what is not YAML is one problem", () => {
  write("glossary/visit.yaml", "id: a: b\n");
  expect(problems()).toEqual([
    expect.stringMatching(
      /^glossary\/visit\.yaml The fields cannot be read as YAML: [^\n]+ Quote text that holds a colon, and check the indentation\.$/,
    ),
    ...lacking,
  ]);
  expect(readContent(dir).broken).toMatchObject([{ raw: null }]);
});

test("a file of another ending is named, and not read", () => {
  write("glossary/visit.mdx", page);
  expect(problems()).toEqual([
    "glossary/visit.mdx Files in glossary end in .yaml; this one is not read. Rename it to end in .yaml, or move it out of the content folder.",
    ...lacking,
  ]);
});

test("files stand in one order, whatever the disk says, and the entries of each type are counted", () => {
  for (const [name, id] of [["b", "GT-002"], ["a", "GT-001"], ["c", "GT-003"]] as const) {
    write(`glossary/${name}.yaml`, term(id).replace("visit", name));
  }
  const content = checkContent(dir);
  expect(content.records.map(({ slug }) => slug)).toEqual(["a", "b", "c"]);
  expect(countEntries(content)).toBe(
    "0 themes, 0 evidence principles, 0 case studies, 0 actionable insights, 0 checklists, 0 training sessions, 0 source documents, 0 references, 3 glossary terms",
  );
});

test("problems of files and of rules are told together, and none is no report", () => {
  write("glossary/visit.yaml", term("GT-001").replace("reviewBy: 2027", "reviewBy: 2025"));
  const content = checkContent(dir);
  expect(reportProblems(content)?.split("\n").at(-1)).toBe(`${String(lacking.length + 1)} problems in the content.`);
  expect(reportProblems({ ...content, problems: [] })).toBeUndefined();
});
