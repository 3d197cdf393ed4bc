import { expect, test } from "vitest";
import { builtLibrary } from "../fixtures/built-library.ts";
import { readBuilt } from "../fixtures/built-site.ts";
import { readCsv } from "../fixtures/read-csv.ts";

const text = readBuilt("data/figures.csv");
const [heads = [], ...rows] = readCsv(text.replace(/^\uFEFF/, ""));
const column = (row: readonly string[], name: string) => row[heads.indexOf(name)] ?? "";
const findings = builtLibrary.entries.flatMap((entry) => entry.findings.map((finding) => ({ entry, finding })));

test("the table opens as UTF-8 in a spreadsheet, with every row as wide as its head", () => {
  expect(text.startsWith("\uFEFF")).toBe(true);
  expect(new Set(heads).size).toBe(heads.length);
  expect(rows.filter((row) => row.length !== heads.length)).toEqual([]);
});

test("it has one row for each number of each finding, and one for a finding without", () => {
  const due = findings.flatMap(({ finding: { id, values } }) => (values.length > 0 ? values.map(() => id) : [id]));
  expect(rows.map((row) => column(row, "Finding")).sort()).toEqual(due.sort());
});

test("every row says what the data say of its finding", () => {
  const wrong = findings.flatMap(({ entry, finding }) => {
    const own = rows.filter((row) => column(row, "Finding") === finding.id);
    const said = (name: string) => new Set(own.map((row) => column(row, name)));
    const isOne = (name: string, due: string) => said(name).size === 1 && said(name).has(due);
    const values = own.map((row) => [
      column(row, "As the source gives it").replace(/^'(?=[-+=@])/, ""),
      column(row, "Number"),
    ]);
    const due = finding.values.map((value) => [value.text, String(value.number ?? "")]);
    const isWhole =
      isOne("Entry", entry.id) &&
      isOne("Statement", finding.statement) &&
      isOne("Design", finding.design) &&
      isOne("Effect on average", finding.effect) &&
      isOne("Population", finding.about.population.join("; ")) &&
      isOne("Study", finding.study) &&
      isOne("Read with care", finding.caveat ?? "") &&
      JSON.stringify(values) === JSON.stringify(due.length > 0 ? due : [["", ""]]);
    return isWhole ? [] : [finding.id];
  });
  expect(wrong).toEqual([]);
});

test("no cell can run as a formula; a negative number stays a number", () => {
  const cells = rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell));
  expect(cells.filter((cell) => !/^-\d+(\.\d+)?$/.test(cell))).toEqual([]);
  expect(cells.length).toBeGreaterThan(0);
});
