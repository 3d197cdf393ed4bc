import { isItemId } from "../../model/id-pattern.ts";
import type { Assessment, Conflict } from "./assessment.ts";
import { askedItems, type ChecklistDefinition } from "./checklist-definition.ts";

/** A field that was changed in two places, until a person has chosen. */
export interface UndecidedField {
  readonly field: Conflict["field"];
  readonly of: "head" | "item" | "action";
  /** The item, also that of an action. Empty for the head, removed actions and items that are no longer asked. */
  readonly item: string;
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
    const about = action?.item ?? of;
    const item = asked.includes(about) ? about : "";
    const kind = of === "" ? "head" : isItemId(of) ? "item" : "action";
    fields.set(`${of} ${field}`, { field, of: kind, item });
  }
  return [...fields.values()].sort((a, b) => asked.indexOf(a.item) - asked.indexOf(b.item));
}
