import { expect, test } from "vitest";
import { indexContent } from "../../../src/content/content-index.ts";
import { findWarnings } from "../../../src/content/warnings.ts";
import { ledger, smallLibrary } from "../../fixtures/records.ts";

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
