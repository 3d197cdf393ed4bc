import { expect, test } from "vitest";
import { indexContent } from "../../../src/content/content-index.ts";
import { findMissingPublisher, findWarnings } from "../../../src/content/warnings.ts";
import { siteSchema } from "../../../src/model/site.ts";
import { ledger, record, siteFields, smallLibrary } from "../../fixtures/records.ts";

const warnings = (ids: readonly string[], today = "2026-06-01") => {
  const known = { ...ledger, ids: Object.fromEntries(ids.map((id) => [id, "/"])) };
  return findWarnings(indexContent(smallLibrary(), known), today);
};
const all = ["guide", "TH-01", "CS-01", "CS-01.f1", "IN-01", "CL-01", "CL-01.i01"];

test("ids that the ledger does not know are named, and stop a library from being published", () => {
  expect(warnings(all)).toEqual([]);
  expect(warnings(all.slice(2))).toEqual([
    {
      file: "content/ledger.yaml",
      at: { path: ["ids"] },
      what: "Not recorded yet: guide, TH-01.",
      remedy: "Run npm run ledger before you publish; it promises that their links last.",
      stopsPublishing: true,
    },
  ]);
});

test("a review that was due is a warning, which stops nothing", () => {
  expect(warnings(all, "2027-02-01")).toEqual([]);
  const found = warnings(all, "2027-02-02");
  expect(found.map(({ file }) => file)).toContain("content/case-studies/visits.mdx");
  expect(found[0]?.what).toBe("It was to be read again by 2027-02-01.");
  expect(found.every(({ stopsPublishing }) => !stopsPublishing)).toBe(true);
});

test("of many overdue reviews the longest overdue are named and the rest is counted", () => {
  const dates = { published: "2020-01-01", updated: "2020-01-02" };
  const terms = Array.from({ length: 12 }, (_, i) => {
    const id = `GT-0${String(10 + i)}`;
    return record("glossary", `term-${id}`, { id, term: id, definition: "A term.", ...dates, reviewBy: `2021-01-${String(31 - i)}` });
  });
  const ids = Object.fromEntries([...all, ...terms.map(({ data }) => String("id" in data && data.id))].map((id) => [id, "/"]));
  const found = findWarnings(indexContent([...smallLibrary(), ...terms], { ...ledger, ids }), "2026-06-01");
  expect(found).toHaveLength(11);
  expect(found[0]).toMatchObject({ what: "It was to be read again by 2021-01-20.", at: { path: ["reviewBy"] } });
  expect(found[10]).toMatchObject({ file: "content", what: "2 more entries were to be read again by now." });
});

test("an update that is still to come is a warning", () => {
  const found = warnings(all, "2026-01-31");
  expect(found[0]?.what).toBe("It says it was updated on 2026-02-01, which is still to come.");
});

test("what readers of a published copy would miss is one line that names each field", () => {
  const missing = (change: object) => {
    const { organisation: _organisation, reportMistake: _reportMistake, ...nameless } = siteFields;
    const made = indexContent(smallLibrary(), ledger, [], undefined, "content", siteSchema.parse({ ...nameless, ...change }));
    return findMissingPublisher(made).map(({ what, remedy }) => `${what} ${remedy}`);
  };
  expect(missing({})).toEqual([
    "Readers are not told who publishes this copy, nor where to report a mistake. Fill in organisation and reportMistake before you publish.",
  ]);
  expect(missing({ organisation: "Northtown Trust" })).toEqual([
    "Readers are not told where to report a mistake. Fill in reportMistake before you publish.",
  ]);
  expect(
    missing({ organisation: "Northtown Trust", reportMistake: { address: "mailto:library@northtown.example" } }),
  ).toEqual([]);
});

test("of many unrecorded ids eight are named and the rest is counted", () => {
  const terms = Array.from({ length: 10 }, (_, i) => {
    const id = `GT-0${String(10 + i)}`;
    const dates = { published: "2026-01-01", updated: "2026-01-01", reviewBy: "2028-01-01" };
    return record("glossary", `term-${id}`, { id, term: id, definition: "A term.", ...dates });
  });
  const known = { ...ledger, ids: Object.fromEntries(all.map((id) => [id, "/"])) };
  const found = findWarnings(indexContent([...smallLibrary(), ...terms], known), "2026-06-01");
  expect(found[0]?.what).toMatch(/^Not recorded yet: (GT-\d{3}, ){7}GT-\d{3} and 2 more\.$/);
});
