import type { Assessment, Conflict } from "./assessment.ts";
import { askedItems, type ChecklistDefinition } from "./checklist-definition.ts";

/** A field that was changed in two places, until a person has chosen. */
export interface UndecidedField {
  readonly field: Conflict["field"];
  /** The item that it is about, also where it is a field of an action on it. Empty for the head and removed actions. */
  readonly item: string;
  readonly isOfAction: boolean;
}

/** Each undecided field once, in the order of the checklist; those of no question first. */
export function undecidedFields(
  { conflicts, actions }: Pick<Assessment, "conflicts" | "actions">,
  definition: ChecklistDefinition,
): readonly UndecidedField[] {
  const asked = askedItems(definition).map(({ id }) => id);
  const fields = new Map<string, UndecidedField>();
  for (const { of, field } of conflicts) {
    const action = actions.find(({ id }) => id === of);
    const item = action ? action.item : asked.includes(of) ? of : "";
    fields.set(`${of} ${field}`, { field, item, isOfAction: action !== undefined });
  }
  return [...fields.values()].sort((a, b) => asked.indexOf(a.item) - asked.indexOf(b.item));
}
