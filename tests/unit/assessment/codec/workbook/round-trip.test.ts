import fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { Assessment } from "../../../../../src/assessment/model/assessment.ts";
import { exportedOf } from "../../../../../src/assessment/model/exported.ts";
import { anyAssessment } from "../../../../fixtures/any-assessment.ts";
import { definition } from "../../../../fixtures/checklist-definition.ts";
import { editWorkbook, openWorkbook } from "../../../../fixtures/edit-workbook.ts";
import { readAt, readBack, readWhole, workbookOf } from "../../../../fixtures/workbook.ts";
import { expectAlwaysLater } from "../../../../fixtures/properties.ts";

const time = "2026-11-20T09:00:00.000Z";

const assessment: Assessment = {
  format: "equity-evidence-library/assessment",
  version: 1,
  id: "3f2c8a54-9d1e-4b7a-8c60-5e9f1d2b7a43",
  checklist: "CL-05",
  edition: 2,
  title: definition.title,
  organisation: "=1+1",
  round: "Round 1",
  respondent: "",
  created: time,
  updated: time,
  previous: null,
  combinedFrom: [],
  answers: {
    "CL-05.i01": {
      rating: "partly",
      importance: "high",
      note: '=HYPERLINK("https://example.org")\n- a list “中文”',
      proof: "+44 20\tand @all",
      proofDate: "2026-10-01",
      updated: time,
    },
    "CL-05.i03": { rating: "planned", note: "an earlier question", updated: time },
  },
  actions: ["Ask", "Tell"].map((what, place) => ({
    id: `3f2c8a54-9d1e-4b7a-8c60-00000000000${String(place)}`,
    item: "CL-05.i01",
    what,
    owner: "Bo",
    due: place === 0 ? "2026-12-01" : "",
    done: place === 1,
    firstStep: "",
    howWeWillKnow: "",
    updated: time,
  })),
  conflicts: [],
};

/** What a workbook carries of an assessment, as it can tell it: by the fingerprints of its fields. */
const carried = (one: Assessment) => Object.entries(exportedOf(one)).map(([of, { fields = {} } = {}]) => [of, fields]);

describe("a workbook that comes back", () => {
  test("unchanged, holds even what Excel takes for an escape", async () => {
    const note = "_x000D_ and _x0041_";
    const { assessment: back } = await readWhole(
      await workbookOf({ ...assessment, answers: { "CL-05.i01": { note, updated: time } } }),
    );
    expect(back.answers["CL-05.i01"]?.note).toBe(note);
  });

  test("unchanged, holds the same to the last character and the same times", async () => {
    const { assessment: back, issues, readable, total } = await readWhole(await workbookOf(assessment));
    expect(back).toEqual({ ...assessment, actions: expect.arrayContaining([...assessment.actions]) as unknown });
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

  test("saved by another library, holds the same", async () => {
    const saved = await editWorkbook(await workbookOf(assessment), () => undefined);
    const { assessment: back, issues } = await readWhole(saved);
    expect(issues).toEqual([]);
    expect(carried(back).sort()).toEqual(carried(assessment).sort());
  });

  test("with rows in another order, columns added and moved and a sheet renamed, is understood", async () => {
    const saved = await editWorkbook(await workbookOf(assessment), ({ questions, book, cell }) => {
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
    expect(back.answers["CL-05.i01"]).toEqual(assessment.answers["CL-05.i01"]);
  });

  test("with rows sorted apart from their hidden ids, goes by the questions that people see", async () => {
    const saved = await editWorkbook(await workbookOf(assessment), ({ questions }) => {
      const [first, second] = [questions.getRow(3), questions.getRow(4)];
      for (let column = 3; column <= questions.columnCount; column += 1) {
        const [one, other] = [first.getCell(column).value, second.getCell(column).value];
        first.getCell(column).value = other;
        second.getCell(column).value = one;
      }
    });
    const { assessment: back } = await readWhole(saved);
    expect(back.answers).toEqual(assessment.answers);
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
  const saved = await editWorkbook(await workbookOf(assessment), ({ cell }) => {
    cell(2, "answer.proofDate").value = typed;
    cell(2, "answer.proofDate").numFmt = "General";
  });
  const { assessment: back, issues } = await readWhole(saved);
  expect(back.answers["CL-05.i02"]?.proofDate).toBe(day);
  expect(issues.map(({ place }) => place)).toEqual(day === undefined ? ["answers › CL-05.i02 › proofDate"] : []);
});

test("a row, a column or an action that is gone is named, and an answer of a row with an own question is not taken", async () => {
  const saved = await editWorkbook(await workbookOf(assessment), ({ questions, actions, cell }) => {
    cell(8, "answer.note").value = "kept";
    actions.spliceRows(3, 1);
    questions.getRow(20).getCell(7).value = "In place";
    questions.spliceRows(4, 1);
    questions.spliceColumns(10, 1);
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

test("a workbook of another checklist, and one without its hidden sheet, are refused in words", async () => {
  const bytes = await workbookOf(assessment);
  expect(await readBack(bytes, "CL-01")).toMatchObject({ message: /answers the checklist CL-05/ });
  const without = await editWorkbook(bytes, ({ book, ids }) => {
    book.removeWorksheet(ids.id);
  });
  expect(await readBack(without)).toMatchObject({ message: /its hidden sheet was deleted\. Download the workbook/ });
});

test("the same source gives the same bytes, and what was typed is neither a formula nor a way out of the file", async () => {
  const bytes = await workbookOf(assessment);
  expect(await workbookOf(assessment)).toEqual(bytes);
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
  const { book, cell, ids } = await openWorkbook(await workbookOf(assessment));
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
