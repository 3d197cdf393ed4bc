import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { editionPrint } from "../../../src/documents/edition-print.ts";
import { readPrinted } from "../../../src/documents/printed-documents.ts";
import { buildLibrary } from "../../../src/library/build.ts";
import type { Library } from "../../../src/library/library.ts";
import { describeBytes, describePrinted, printedListName } from "../../../src/model/printed-document.ts";
import { fixtureLibrary } from "../../fixtures/fixture-library.ts";
import { caseBody, caseStudy, ledger, site, smallLibrary } from "../../fixtures/records.ts";

const withoutCases = smallLibrary().filter(({ collection }) => collection !== "case-studies");
const blank = { name: "a-form.pdf", of: "CL-01", kind: "blank", bytes: 4, pages: 2 } as const;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "printed-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const keep = (list: unknown) => {
  writeFileSync(join(folder, printedListName), typeof list === "string" ? list : JSON.stringify(list));
};

test("the PDFs of this edition are offered, those of another are not", () => {
  keep({ edition: "this", documents: [blank] });
  writeFileSync(join(folder, blank.name), "%PDF");
  expect(readPrinted(folder, "this")).toEqual([blank]);
  expect(readPrinted(folder, "another")).toEqual([]);
});

test.each([
  ["no list", undefined, /documents\.json cannot be read: .*Run `npm run documents`/],
  ["half a list", '{"edition"', /documents\.json cannot be read/],
  [
    "a list of something else",
    { edition: "this", documents: [{ ...blank, kind: "song" }] },
    /documents\.0\.kind .* Run/,
  ],
  [
    "a name that leads elsewhere",
    { edition: "this", documents: [{ ...blank, name: "../x.pdf" }] },
    /documents\.0\.name/,
  ],
  ["a PDF that is not there", { edition: "this", documents: [blank] }, /a-form\.pdf is missing\. Run/],
  ["another PDF", { edition: "this", documents: [{ ...blank, name: "b.pdf" }] }, /b\.pdf is not the file in the list/],
])("%s is named with its remedy", (_, list, message) => {
  if (list !== undefined) keep(list);
  writeFileSync(join(folder, "b.pdf"), "%PDF and more");
  expect(() => readPrinted(folder, "this")).toThrow(message);
});

test("another text or another address is another edition", () => {
  const own = editionPrint(fixtureLibrary, { BASE_PATH: "/a/" });
  expect(own).toMatch(/^[\da-f]{16}$/);
  expect(editionPrint(fixtureLibrary, { BASE_PATH: "/a" })).toBe(own);
  expect(editionPrint(fixtureLibrary, { BASE_PATH: "/b/" })).not.toBe(own);
  const inPlace = (one: Library) => editionPrint(one, { BASE_PATH: "/a/" });
  const library = (body?: string, name = site.name) =>
    buildLibrary({ records: [caseStudy({}, body), ...withoutCases], site: { ...site, name }, ledger });
  expect(inPlace(library())).toBe(inPlace(library()));
  expect(inPlace(library(`${caseBody}\nNothing else is said.\n`))).not.toBe(inPlace(library()));
  expect(inPlace(library(undefined, "Another"))).not.toBe(inPlace(library()));
});

test("a link says format, pages and size", () => {
  expect(describePrinted({ pages: 1, bytes: 999 })).toBe("PDF, 1 page, 1 KB");
  expect(describePrinted({ pages: 6, bytes: 146_001 })).toBe("PDF, 6 pages, 147 KB");
  expect(describeBytes(15_887_209)).toBe("15.9 MB");
});
