import { csv } from "../../exports/csv.ts";
import { answerMatrix } from "../model/answer-matrix.ts";
import type { Answer } from "../model/assessment.ts";
import type { ChecklistDefinition } from "../model/checklist-definition.ts";
import { importanceLabel, ratingLabel } from "../model/item-labels.ts";
import type { Respondent } from "../model/respondents.ts";

/** What stands of an answer in each group of columns. */
const columns: Readonly<Record<string, (answer: Answer | undefined, definition: ChecklistDefinition) => string>> = {
  Answer: (answer, definition) => ratingLabel(answer?.rating, definition),
  Importance: (answer) => importanceLabel(answer?.importance),
  Notes: (answer) => answer?.note ?? "",
  Proof: (answer) => answer?.proof ?? "",
};

/**
 * A row for each question as CSV, with everybody's answers side by side, then everybody's importance, notes and proof.
 * @param respondents by name or by number, as they are to be called in the file
 */
export function matrixCsv(respondents: readonly Respondent[], definition: ChecklistDefinition): string {
  const groups = Object.entries(columns);
  const header = groups.flatMap(([title]) => respondents.map(({ name }) => `${title}: ${name}`));
  const rows = answerMatrix(respondents, definition).flatMap(({ section, rows }) =>
    rows.map(({ item, answers }) => [
      section.title,
      item.id,
      item.ask,
      ...groups.flatMap(([, wordsOf]) => answers.map((answer) => wordsOf(answer, definition))),
    ]),
  );
  return csv([["Section", "Item", "Question", ...header], ...rows]);
}
