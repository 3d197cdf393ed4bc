import { itemNumber } from "../../../model/id-pattern.ts";
import type { Action, Answer } from "../../model/assessment.ts";
import { askedItems, type ChecklistDefinition } from "../../model/checklist-definition.ts";
import { openActions } from "../../model/open-actions.ts";
import { retiredAnswers } from "../../model/results.ts";
import type { WorkbookSource } from "./source.ts";

/** One row of the questions: a question, its answer, and one of its actions: the first that is open, if any is. */
export interface QuestionRow {
  readonly item: string;
  readonly number: number;
  readonly section: string;
  readonly ask: string;
  readonly answer: Answer | undefined;
  readonly action: Action | undefined;
}

/** The rows of the questions: those that are asked, then those that have an answer and are no longer asked. */
export function questionRows({ definition, assessment }: WorkbookSource): readonly QuestionRow[] {
  const all = assessment?.actions ?? [];
  const inOrder = [...openActions(all), ...all];
  const row = (section: string, item: string, ask: string): QuestionRow => ({
    item,
    number: itemNumber(item),
    section,
    ask,
    answer: assessment?.answers[item],
    action: inOrder.find((action) => action.item === item),
  });
  const asked = definition.sections.flatMap(({ title, items }) => items.map(({ id, ask }) => row(title, id, ask)));
  const retired = assessment ? retiredAnswers(assessment, definition) : [];
  return [...asked, ...retired.map(({ item }) => row("No longer asked", item, `${item} (not asked in this edition)`))];
}

/** The actions that do not stand beside their question, because another one does, or because it is no longer asked. */
export function moreActions(source: WorkbookSource): readonly Action[] {
  const beside = new Set(questionRows(source).map(({ action }) => action?.id));
  return source.assessment?.actions.filter(({ id }) => !beside.has(id)) ?? [];
}

/** How many questions are asked. */
export const countAsked = (definition: ChecklistDefinition): number => askedItems(definition).length;
