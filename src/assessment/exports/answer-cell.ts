import { fieldWords } from "../messages/field-words.ts";
import type { Answer, AnswerField } from "../model/assessment.ts";
import type { ChecklistDefinition } from "../model/checklist-definition.ts";
import { fieldKinds } from "../model/field-kinds.ts";

/** What a cell of a table says of an answer's field: words for a choice, a day as it is kept, so that it can be sorted. */
export function answerCell(field: AnswerField, answer: Answer | undefined, definition: ChecklistDefinition): string {
  const value = answer?.[field] ?? "";
  return fieldKinds[field] === "day" ? value : fieldWords(field, value, definition);
}
