import { expect, test } from "vitest";
import { csv } from "../../../src/exports/csv.ts";
import { libraryJson } from "../../../src/exports/library-json.ts";
import { buildLibrary } from "../../../src/library/build.ts";
import { resultsCsv } from "../../../src/exports/results-csv.ts";
import { caseStudy, insight, ledger, site, smallLibrary } from "../../fixtures/records.ts";

const library = () =>
  libraryJson(buildLibrary({ records: smallLibrary(), site, ledger }), "https://library.example/base/");
const rows = (ids: readonly string[]) => resultsCsv(ids, library()).split("\r\n").slice(0, -1);

test("one row an entry, in the order of the list", () => {
  const [head, ...entries] = rows(["IN-01", "CS-01"]);
  expect(head).toBe(
    "\uFEFFId,Type,Title,Summary,Designs of results,What it rests on,Gap,What limits this evidence,Address,Updated",
  );
  expect(entries.map((row) => row.split(",")[0])).toEqual(["IN-01", "CS-01"]);
  expect(entries[1]).toMatch(
    /^CS-01,Case study,Visits,"A summary.* Visits\.",before and after,"One programme, one measure: better.*",Gap said to have narrowed,/,
  );
  expect(entries[1]).toMatch(/,https:\/\/library\.example\/base\/case-studies\/visits\/,2026-02-01$/);
});

test("what a card says of results stands in the table, with what limits them and what warns", () => {
  const told = insight({ supports: { findings: [{ id: "CS-01.f1", bears: "against" }], units: ["guide.one.rec.1"] } });
  const records = smallLibrary().map((one) => (one.collection === "insights" ? told : one));
  const warned = libraryJson(buildLibrary({ records, site, ledger }), "https://library.example/");
  const [, own = "", other = ""] = resultsCsv(["CS-01", "IN-01"], warned).split("\r\n");
  for (const limit of ["No comparison group", "No study cited", "Told by those who ran it", "Undated"])
    expect(own).toContain(limit);
  expect(other).toContain("warns");
  expect(other).toContain(",Warning: gap said to have narrowed,");
});

test("ids that the library does not know are left out", () => {
  expect(rows(["XX-99", "CS-01", ""])).toHaveLength(2);
  expect(rows([])).toHaveLength(1);
});

test("a title that a spreadsheet would run stays text", () => {
  const records = smallLibrary().map((one) =>
    one.collection === "case-studies" ? caseStudy({ title: '=HYPERLINK("x")' }) : one,
  );
  const risky = libraryJson(buildLibrary({ records, site, ledger }), "https://library.example/");
  expect(resultsCsv(["CS-01"], risky)).toContain(`,"'=HYPERLINK(""x"")",`);
});

test.each([
  ["=1+1", "'=1+1"],
  ["+44", "'+44"],
  ["-7.8", "'-7.8"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'\t=1"],
  ["\r=1", `"'\r=1"`],
  ["=a,b", `"'=a,b"`],
  ["a-b", "a-b"],
  ["a=b", "a=b"],
  ['say "yes"', '"say ""yes"""'],
  ["a,b", '"a,b"'],
  ["a\nb", '"a\nb"'],
  ["", ""],
])("the cell %j is written %j", (value, cell) => {
  expect(csv([[value, "next"]])).toBe(`${cell},next\r\n`);
});
