import { isItemId } from "../../model/id-pattern.ts";
import type { Assessment, Conflict } from "./assessment.ts";
import { askedItems, type ChecklistDefinition } from "./checklist-definition.ts";

/** Conflicts of actions that are gone. The plan shows them below its rows. */
export const conflictsOfMissingActions = ({ conflicts, actions }: Assessment): readonly Conflict[] =>
  conflicts.filter(({ of }) => of !== "" && !isItemId(of) && !actions.some(({ id }) => id === of));

/** Conflicts of the head, and of items that are no longer asked. No question shows them. */
export function conflictsOfNoQuestion({ conflicts }: Assessment, definition: ChecklistDefinition): readonly Conflict[] {
  const asked = new Set(askedItems(definition).map(({ id }) => id));
  return conflicts.filter(({ of }) => of === "" || (isItemId(of) && !asked.has(of)));
}
