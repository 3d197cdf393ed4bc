import { zipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Assessment } from "../../../../../src/assessment/model/assessment.ts";
import { workbookChanges } from "../../../../../src/assessment/model/workbook-changes.ts";
import { exportedOf } from "../../../../../src/assessment/model/exported.ts";
import { anyAssessment } from "../../../../fixtures/any-assessment.ts";
import { definition } from "../../../../fixtures/checklist-definition.ts";
import { columnNamed, editWorkbook } from "../../../../fixtures/edit-workbook.ts";
import { filledIn, readAt, readBack, readWhole, workbookOf } from "../../../../fixtures/workbook.ts";
import { expectAlwaysLater } from "../../../../fixtures/properties.ts";

/** What a workbook carries of an assessment, as it can tell it: by the fingerprints of its fields. */
const carried = (one: Assessment) => Object.entries(exportedOf(one)).map(([of, { fields = {} } = {}]) => [of, fields]);

describe("a workbook that comes back", () => {
  test("unchanged, holds even what Excel takes for an escape", async () => {
    const note = "_x000D_ and _x0041_";
    const { assessment: back } = await readWhole(
      await workbookOf({ ...filledIn, answers: { "CL-05.i01": { note, updated: filledIn.updated } } }),
    );
    expect(back.answers["CL-05.i01"]?.note).toBe(note);
  });

  test("unchanged, holds the same to the last character and the same times", async () => {
    const { assessment: back, issues, readable, total } = await readWhole(await workbookOf(filledIn));
    expect(back).toEqual({ ...filledIn, actions: expect.arrayContaining([...filledIn.actions]) as unknown });
    expect([issues, readable, total]).toEqual([[], 2, 2]);
  });

  test("holds whatever people can type", async () => {
    await expectAlwaysLater(
      fc.asyncProperty(anyAssessment(definition), async (any) => {
        const { assessment: back, issues } = await readWhole(await workbookOf(any));
        expect(issues).toEqual([]);
        expect(carried(back).sort()).toEqual(carried(any).sort());
      }),
    );
  });

  test("is known to have begun as a blank one, and from its id if it did not", async () => {
    const filled = await editWorkbook(await workbookOf(), ({ cell }) => {
      cell(1, "answer.rating").value = "Planned";
    });
    expect((await readWhole(filled)).isFromBlank).toBe(true);
    expect((await readWhole(await workbookOf(filledIn))).isFromBlank).toBeUndefined();
  });

  test("saved by another library, holds the same", async () => {
    const saved = await editWorkbook(await workbookOf(filledIn), () => undefined);
    const { assessment: back, issues } = await readWhole(saved);
    expect(issues).toEqual([]);
    expect(carried(back).sort()).toEqual(carried(filledIn).sort());
  });

  test("with rows in another order, columns added and moved and a sheet renamed, is understood", async () => {
    const saved = await editWorkbook(await workbookOf(filledIn), ({ questions, book, cell }) => {
      cell(2, "answer.rating").value = "in  PLACE";
      const rows = [3, 4, 5, 6, 7, 8].map((row) => questions.getRow(row).values as unknown[]);
      rows.reverse().forEach((values, place) => {
        questions.getRow(place + 3).values = values as never;
      });
      questions.spliceColumns(4, 0, ["", "Ours", "x", "y", "z"]);
      questions.name = "Antworten";
      const ids = book.getWorksheet("Do not change");
      if (ids) ids.name = "Hidden";
    });
    const { assessment: back, issues } = await readWhole(saved);
    expect(issues).toEqual([]);
    expect(back.answers["CL-05.i02"]).toEqual({ rating: "in-place", updated: readAt });
    expect(back.answers["CL-05.i01"]).toEqual(filledIn.answers["CL-05.i01"]);
  });

  test("with rows sorted apart from their hidden ids, goes by the questions that people see", async () => {
    const saved = await editWorkbook(await workbookOf(filledIn), ({ questions }) => {
      const [first, second] = [questions.getRow(3), questions.getRow(4)];
      for (let column = 3; column <= questions.columnCount; column += 1) {
        const [one, other] = [first.getCell(column).value, second.getCell(column).value];
        first.getCell(column).value = other;
        second.getCell(column).value = one;
      }
    });
    const { assessment: back } = await readWhole(saved);
    expect(back.answers).toEqual(filledIn.answers);
  });
});

test.each([
  ["27/11/2026", "2026-11-27"],
  ["27.11.26", "2026-11-27"],
  ["27th November 2026", "2026-11-27"],
  ["2026-11-27 00:00:00", "2026-11-27"],
  [46_353, "2026-11-27"],
  ["31/02/2026", undefined],
  ["27 Nomember 2026", undefined],
  ["spring", undefined],
])("a cell for a date that holds %s is read as %s or named", async (typed, day) => {
  const saved = await editWorkbook(await workbookOf(filledIn), ({ cell }) => {
    cell(2, "answer.proofDate").value = typed;
    cell(2, "answer.proofDate").numFmt = "General";
  });
  const { assessment: back, issues } = await readWhole(saved);
  expect(back.answers["CL-05.i02"]?.proofDate).toBe(day);
  expect(issues.map(({ place }) => place)).toEqual(day === undefined ? ["answers › CL-05.i02 › proofDate"] : []);
});

test("a row, a column or an action that is gone is named, and an answer of a row with an own question is not taken", async () => {
  const saved = await editWorkbook(await workbookOf(filledIn), ({ questions, actions, cell }) => {
    cell(8, "answer.note").value = "kept";
    actions.spliceRows(3, 1);
    questions.getRow(20).getCell(7).value = "In place";
    questions.spliceRows(4, 1);
    questions.spliceColumns(columnNamed(questions, "answer.proof"), 1);
  });
  const { issues, assessment: back, total, readable } = await readWhole(saved);
  expect(issues.map(({ place, message }) => `${place}: ${message}`)).toEqual([
    "Row 19: this row is none of the checklist’s, so what stands in it is left out",
    "Column “Proof”: it is missing from the workbook; what this device keeps of it stays",
    "answers › CL-05.i02: its row is missing from the workbook",
    "actions: rows that are missing from the workbook: 1",
  ]);
  expect(back.answers["CL-05.i08"]?.note).toBe("kept");
  expect([readable, total]).toEqual([3, 4]);
});

test("without its first sheet a workbook says nothing of the organisation, and so would not empty it", async () => {
  const saved = await editWorkbook(await workbookOf(filledIn), ({ book }) => {
    book.removeWorksheet(book.worksheets[0]?.id ?? 0);
  });
  const { assessment: back, exported = {}, issues } = await readWhole(saved);
  expect(issues).toEqual([]);
  expect(back.organisation).toBe("");
  expect(workbookChanges(back, exported, filledIn).changes).toEqual([]);
});

test("a column that is gone and a cell that cannot be read empty nothing that is kept", async () => {
  const saved = await editWorkbook(await workbookOf(filledIn), ({ questions, cell }) => {
    cell(1, "answer.rating").value = "splendid";
    cell(1, "answer.proofDate").value = "spring";
    questions.spliceColumns(columnNamed(questions, "answer.proof"), 1);
  });
  const { assessment: back, exported = {} } = await readWhole(saved);
  expect(workbookChanges(back, exported, filledIn).changes).toEqual([]);
});

test.each([
  ["word/document.xml", "This is a Word document"],
  ["ppt/presentation.xml", "This is a presentation"],
])("a file with a %s is called what it is, and what can be opened is said", async (part, called) => {
  const bytes = zipSync({ "[Content_Types].xml": new Uint8Array(0), [part]: new Uint8Array(9) });
  const message = `${called}, which cannot be opened here. Choose a file whose name ends in .assessment.json, or a workbook of the checklist (.xlsx).`;
  expect(await readBack(bytes)).toMatchObject({ kind: "refused", message });
});

test("a workbook of another checklist, and one without its hidden sheet, are refused in words", async () => {
  const bytes = await workbookOf(filledIn);
  expect(await readBack(bytes, "CL-01")).toMatchObject({ message: /answers the checklist CL-05/ });
  const without = await editWorkbook(bytes, ({ book, ids }) => {
    book.removeWorksheet(ids.id);
  });
  expect(await readBack(without)).toMatchObject({ message: /its hidden sheet was deleted\. Download the workbook/ });
});
