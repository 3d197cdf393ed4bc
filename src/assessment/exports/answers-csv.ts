import { answerFields, type Answer, type Assessment } from "../model/assessment.ts";
import { csv } from "../../exports/csv.ts";
import { fieldLabels } from "../model/field-labels.ts";
import { answerCell } from "./answer-cell.ts";
import type { ChecklistDefinition } from "../model/checklist-definition.ts";
import { otherVersions } from "../messages/unsettled-fields.ts";
import { signOffState } from "../model/sign-off.ts";
import { retiredAnswers } from "../model/results.ts";

const header = [
  "Organisation",
  "Round",
  "Respondent",
  "Section",
  "Item",
  "Question",
  ...answerFields.map((field) => fieldLabels[field]),
  "Last changed",
  "Not decided",
  "Signed off on",
  "Signed off by",
  "Changed since the sign-off",
];

/**
 * A row for each item of the definition, answered or not, then one for each answer to an item no longer asked, as CSV.
 * Each row names organisation, round and respondent, so that the rows of several files can be put into one table. The
 * column “Not decided” has what else stands in a field that was changed in two places.
 */
export function answersCsv(assessment: Assessment, definition: ChecklistDefinition): string {
  const state = signOffState(assessment);
  const signed = (item: string) =>
    state ? [state.signOff.on, state.signOff.by, state.changed.includes(item) ? "Yes" : "No"] : ["", "", ""];
  const row = (section: string, item: string, ask: string, answer?: Answer) => [
    assessment.organisation,
    assessment.round,
    assessment.respondent,
    section,
    item,
    ask,
    ...answerFields.map((field) => answerCell(field, answer, definition)),
    answer?.updated ?? "",
    otherVersions(assessment, item, definition),
    ...signed(item),
  ];
  return csv([
    header,
    ...definition.sections.flatMap(({ title, items }) =>
      items.map(({ id, ask }) => row(title, id, ask, assessment.answers[id])),
    ),
    ...retiredAnswers(assessment, definition).map(({ item, answer }) => row("No longer asked", item, "", answer)),
  ]);
}
