import { expect, test } from "vitest";
import { harvard } from "../../../../src/exports/citations/harvard.ts";
import { vancouver } from "../../../../src/exports/citations/vancouver.ts";
import { document, page, work } from "./works.ts";

const nameless = { ...page, authors: undefined, publisher: undefined, address: undefined };

test("Vancouver names publisher, page, library, edition, day and address of a page", () => {
  expect(vancouver(page)).toBe(
    "Northtown ICS. Visits [Internet]. In: A library. First edition, January 2026; [updated 2026 Feb 1]. Available from: https://library.example/id/CS-01/",
  );
  expect(vancouver(nameless)).toBe(
    "Visits [Internet]. In: A library. First edition, January 2026; [updated 2026 Feb 1].",
  );
});

test("Vancouver shortens every month to three letters", () => {
  const months = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, "0")}-09`);
  const written = months.map((date) => /updated 2026 (\w+) 9\]/.exec(vancouver({ ...page, date }))?.[1]);
  expect(written).toEqual("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "));
});

test("Vancouver cites a document as the library does, with its units", () => {
  expect(vancouver(document)).toBe(
    "A guide. No publisher. Units: guide.one.claim.1; guide.one.rec.1. Available from: https://guide.example/a%20b?c=1&d=2#e_f",
  );
});

test("a work that a source names is cited with what the source states, and names are left whole", () => {
  expect(vancouver(work)).toBe(
    "Ford J, Harasgama S, Gkiouleka A and others. The inverse care law. The Lancet. 297: 405–412. 1971.",
  );
  expect(vancouver({ ...work, authors: undefined, container: undefined, date: undefined })).toBe(
    "The inverse care law.",
  );
  expect(harvard(work)).toBe(
    "Ford J, Harasgama S, Gkiouleka A and others (1971) ‘The inverse care law’. The Lancet. 297: 405–412.",
  );
});

test("Harvard begins with who and when, or with the title where nobody is named", () => {
  expect(harvard(page)).toBe(
    "Northtown ICS (2026) ‘Visits’. A library. First edition, January 2026. Last updated 1 February 2026. Available at: https://library.example/id/CS-01/",
  );
  expect(harvard(nameless)).toMatch(/^‘Visits’ \(2026\)\. A library\./);
  expect(harvard({ ...document, title: "A guide" })).toBe(
    "‘A guide’ (Spring; the year is not stated). Publisher not stated. Units: guide.one.claim.1; guide.one.rec.1. Available at: https://guide.example/a%20b?c=1&d=2#e_f",
  );
  expect(harvard({ ...work, date: undefined })).toContain("(no date)");
});
