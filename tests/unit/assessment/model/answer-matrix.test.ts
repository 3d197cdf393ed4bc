import { expect, test } from "vitest";
import { answerMatrix, inTables } from "../../../../src/assessment/model/answer-matrix.ts";
import { respondentsOf, withoutNames } from "../../../../src/assessment/model/respondents.ts";
import { matrixCsv } from "../../../../src/assessment/exports/matrix-csv.ts";
import type { Answer } from "../../../../src/assessment/model/assessment.ts";
import { assessmentOf } from "../../../fixtures/assessment.ts";
import { definition } from "../../../fixtures/checklist-definition.ts";
import { isFormula, readCsv } from "../../../fixtures/read-csv.ts";

const updated = "2026-11-22T09:00:00.000Z";
const said = (respondent: string, answer: Omit<Answer, "updated">) =>
  assessmentOf({ respondent, answers: { "CL-05.i07": { ...answer, updated } } });
const files = [
  said("Ann", { rating: "partly", importance: "high", note: "- agreed" }),
  said("Bea", { rating: "not-known", proof: "=1+1" }),
];

test("has every question in the checklist’s order, with every answer in the respondents’ order", () => {
  const matrix = answerMatrix(respondentsOf(files), definition);
  expect(matrix.map(({ section, rows }) => [section.id, rows.length])).toEqual([
    ["s1", 2],
    ["s2", 3],
    ["s3", 1],
  ]);
  expect(matrix[1]?.rows[0]?.answers.map((answer) => answer?.rating)).toEqual(["partly", "not-known"]);
  expect(matrix[0]?.rows[0]?.answers).toEqual([undefined, undefined]);
});

test.each([
  [1, [1]],
  [8, [8]],
  [9, [5, 4]],
  [20, [7, 7, 6]],
])("%i respondents stand in tables of %j", (count, widths) => {
  const respondents = respondentsOf(Array.from({ length: count }, () => assessmentOf()));
  const tables = inTables(respondents);
  expect(tables.map(({ length }) => length)).toEqual(widths);
  expect(tables.flat()).toEqual(respondents);
});

test("the table as a file has each respondent’s answers, and neither formulas nor disfigured lists", () => {
  const rows = readCsv(matrixCsv(respondentsOf(files), definition));
  expect(rows).toHaveLength(7);
  expect(rows[0]?.slice(3)).toEqual(
    [
      ...["Answer", "Importance", "Why it does not apply", "Notes"],
      ...["Proof", "Proof dated", "Lead", "Deadline"],
    ].flatMap((title) => [`${title}: Ann`, `${title}: Bea`]),
  );
  const row = rows.find(([, item]) => item === "CL-05.i07");
  expect(row?.[0]).toBe("Money, data and people");
  expect(row?.slice(3, 7)).toEqual(["Partly in place", "Don’t know", "High", ""]);
  expect(row?.slice(9, 13)).toEqual(["– agreed", "", "", "'=1+1"]);
  expect(rows.flat().filter(isFormula)).toEqual([]);
});

test("without names the file holds numbers", () => {
  const text = matrixCsv(respondentsOf(withoutNames(files)), definition);
  expect(text).toContain("Answer: Respondent 1");
  expect(text).not.toMatch(/Ann|Bea/);
});
