import { csv } from "../../exports/csv.ts";
import { answerMatrix } from "../model/answer-matrix.ts";
import { answerFields } from "../model/assessment.ts";
import type { ChecklistDefinition } from "../model/checklist-definition.ts";
import { fieldLabels } from "../model/field-labels.ts";
import { answerCell } from "./answer-cell.ts";
import type { Respondent } from "../model/respondents.ts";

/**
 * A row for each question as CSV, with everybody's answers side by side, then everybody's importance, notes, proof and the rest.
 * @param respondents by name or by number, as they are to be called in the file
 */
export function matrixCsv(respondents: readonly Respondent[], definition: ChecklistDefinition): string {
  const header = answerFields.flatMap((field) => respondents.map(({ name }) => `${fieldLabels[field]}: ${name}`));
  const rows = answerMatrix(respondents, definition).flatMap(({ section, rows }) =>
    rows.map(({ item, answers }) => [
      section.title,
      item.id,
      item.ask,
      ...answerFields.flatMap((field) => answers.map((answer) => answerCell(field, answer, definition))),
    ]),
  );
  return csv([["Section", "Item", "Question", ...header], ...rows]);
}
