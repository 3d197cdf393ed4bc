import type { Action, Assessment } from "./assessment.ts";
import type { ChecklistDefinition } from "./checklist-definition.ts";
import { openActions } from "./open-actions.ts";
import { sortActions } from "./plan.ts";

/** How much of each list stands on the first sheet of results, so that it stays one sheet of A4. */
export const mostSheetLines = 3;
const mostSheetActions = 5;

export interface NextActions {
  readonly shown: readonly Action[];
  /** Open actions that are not shown, and actions that are done. */
  readonly more: number;
  readonly done: number;
}

/** The open actions that are due first. Those without a day come last. */
export function nextActions({ actions, answers }: Assessment, definition: ChecklistDefinition): NextActions {
  const open = sortActions(openActions(actions), "due", { definition, answers });
  const shown = open.slice(0, mostSheetActions);
  return { shown, more: open.length - shown.length, done: actions.filter(({ done }) => done).length };
}
