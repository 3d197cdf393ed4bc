import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { keyFigures } from "../../../../../src/assessment/model/key-figures.ts";
import { summarise } from "../../../../../src/assessment/model/results.ts";
import { actionOf } from "../../../../fixtures/assessment.ts";
import { definition } from "../../../../fixtures/checklist-definition.ts";
import { openWorkbook } from "../../../../fixtures/edit-workbook.ts";
import { filledIn, workbookOf } from "../../../../fixtures/workbook.ts";

test("the same source gives the same bytes, and what was typed is neither a formula nor a way out of the file", async () => {
  const bytes = await workbookOf(filledIn);
  expect(await workbookOf(filledIn)).toEqual(bytes);
  const { book } = await openWorkbook(bytes);
  const formulas = book.worksheets.flatMap((sheet) => {
    const found: string[] = [];
    sheet.eachRow((row) => {
      row.eachCell(({ formula }) => {
        if (formula) found.push(sheet.name);
      });
    });
    return found;
  });
  expect(new Set(formulas)).toEqual(new Set(["Summary"]));
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)] as const);
  expect(parts.filter(([, xml]) => xml.includes("TargetMode") || xml.includes("hyperlink "))).toEqual([]);
  expect(parts.map(([name]) => name).filter((name) => /external|media|sheets\/_rels/.test(name))).toEqual([]);
});

test("the summary counts what the rows say, and lists offer every answer", async () => {
  const { book, cell, ids } = await openWorkbook(await workbookOf(filledIn));
  const summary = book.getWorksheet("Summary");
  const counts = (row: number) =>
    Array.from({ length: 9 }, (_, place) => summary?.getRow(row).getCell(place + 1).result ?? "");
  expect(counts(4).slice(1)).toEqual([2, 0, 0, 1, 0, 0, 0, 1]);
  expect(counts(7).slice(1)).toEqual([6, 0, 0, 1, 0, 0, 0, 5]);
  const range = cell(1, "answer.rating").dataValidation.formulae[0] as string;
  const [, from = "", to = ""] = /\$C\$(\d+):\$C\$(\d+)/.exec(range) ?? [];
  const labels = Array.from(
    { length: Number(to) - Number(from) + 1 },
    (_, at) => ids.getCell(`C${String(Number(from) + at)}`).value,
  );
  expect(labels).toEqual(["Not started", "Planned", "Partly in place", "In place", "Does not apply", "Don’t know"]);
  expect(ids.state).toBe("hidden");
});

test.each([
  ["nothing", {}, [], 1],
  ["a lead", { lead: "Ann" }, [], 0],
  ["a deadline alone", { deadline: "2027-01-01" }, [], 1],
  ["an open action", {}, [{ what: "Ask" }], 0],
  ["a first step alone", {}, [{ what: "", firstStep: "Ask" }], 0],
  ["an action that is done", {}, [{ what: "Ask", done: true }], 1],
  ["an action that is done and an open one after it", {}, [{ what: "Ask", done: true }, { what: "Act" }], 0],
])("a gap with %s counts in the workbook as in the results", async (_, fields, planned, unplanned) => {
  const item = "CL-05.i05";
  const assessment = {
    ...filledIn,
    answers: { [item]: { rating: "planned" as const, ...fields, updated: filledIn.updated } },
    actions: planned.map((parts) => actionOf({ item, ...parts })),
  };
  const summary = summarise(assessment, definition, { today: "2026-11-27" });
  const { gaps, planned: inHand } = keyFigures(summary, assessment);
  expect(gaps.count - inHand.count).toBe(unplanned);
  const { book } = await openWorkbook(await workbookOf(assessment));
  const rows = book.getWorksheet("Summary")?.getRows(1, 20) ?? [];
  const row = rows.find((each) => each.getCell(1).text.startsWith("Gaps with no lead"));
  expect(row?.getCell(2).result).toBe(unplanned);
});
