import type { Assessment } from "./assessment.ts";
import { askedItems, type ChecklistDefinition } from "./checklist-definition.ts";

/** How many answers have a rating, those to questions that are no longer asked included. */
export const countAnswered = (answers: Assessment["answers"]): number =>
  Object.values(answers).filter(({ rating }) => rating).length;

/** The ids of asked items without a rating, in the checklist's order. */
export const unansweredItems = ({ answers }: Assessment, definition: ChecklistDefinition): readonly string[] =>
  askedItems(definition)
    .map(({ id }) => id)
    .filter((id) => !answers[id]?.rating);

/**
 * The next unanswered item after a given one, continued from the first. Undefined if all are answered.
 * @param after the id of an item, or undefined to begin with the first
 */
export function nextUnanswered(
  assessment: Assessment,
  definition: ChecklistDefinition,
  after: string | undefined,
): string | undefined {
  const ids = askedItems(definition).map(({ id }) => id);
  const at = after === undefined ? -1 : ids.indexOf(after);
  const unanswered = unansweredItems(assessment, definition);
  return unanswered.find((id) => ids.indexOf(id) > at) ?? unanswered[0];
}
