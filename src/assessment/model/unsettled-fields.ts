import { isItemId } from "../../model/id-pattern.ts";
import type { Assessment, Conflict } from "./assessment.ts";
import { askedItems, type ChecklistDefinition } from "./checklist-definition.ts";

/** A field that was changed in two places, until a person has chosen. */
export interface UnsettledField {
  readonly field: Conflict["field"];
  readonly of: "head" | "item" | "action";
  /** The item, also that of an action. Empty for the head, removed actions and items that are no longer asked. */
  readonly item: string;
}

const keyOf = ({ of, field }: Conflict) => `${of} ${field}`;

/** How many fields of an assessment hold one of several versions, until somebody chooses. */
export const countUnsettled = ({ conflicts }: Pick<Assessment, "conflicts">): number =>
  new Set(conflicts.map(keyOf)).size;

/** Each unsettled field once, in the order of the checklist; those of no question first. */
export function unsettledFields(
  { conflicts, actions }: Pick<Assessment, "conflicts" | "actions">,
  definition: ChecklistDefinition,
): readonly UnsettledField[] {
  const asked = askedItems(definition).map(({ id }) => id);
  const fields = new Map<string, UnsettledField>();
  for (const conflict of conflicts) {
    const { of, field } = conflict;
    const action = actions.find(({ id }) => id === of);
    const about = action?.item ?? of;
    const item = asked.includes(about) ? about : "";
    const kind = of === "" ? "head" : isItemId(of) ? "item" : "action";
    fields.set(keyOf(conflict), { field, of: kind, item });
  }
  return [...fields.values()].sort((a, b) => asked.indexOf(a.item) - asked.indexOf(b.item));
}
