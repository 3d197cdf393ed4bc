import { itemNumber } from "../../model/id-pattern.ts";
import type { Assessment, Conflict } from "../model/assessment.ts";
import type { ChecklistDefinition } from "../model/checklist-definition.ts";
import { fieldLabels } from "../model/field-labels.ts";
import { unsettledFields, type UnsettledField } from "../model/unsettled-fields.ts";
import { fieldWords } from "./field-words.ts";

/** The most fields that the sentence names. */
const mostNamed = 4;

function place({ item, field, of }: UnsettledField): string {
  const name = of === "action" ? `${fieldLabels[field]} of an action` : fieldLabels[field];
  if (item !== "") return `question ${String(itemNumber(item))} (${name})`;
  if (of === "head") return name;
  return of === "action" ? `${name} that was removed` : `${name} at a question no longer asked`;
}

/**
 * Which fields two people, tabs or devices changed at once, for whoever reads results: “Changed in two places
 * and not decided: question 3 (Notes).” Empty if there are none.
 */
export function describeUnsettledFields(
  assessment: Pick<Assessment, "conflicts" | "actions">,
  definition: ChecklistDefinition,
): string {
  const fields = unsettledFields(assessment, definition);
  if (fields.length === 0) return "";
  const named = fields.slice(0, mostNamed).map(place);
  const more = fields.length - named.length;
  const all = [...named, ...(more > 0 ? [`${String(more)} more`] : [])].join("; ");
  return `Changed in two places and not decided: ${all}. What is shown here is the version kept so far.`;
}

/**
 * The versions of an item's or an action's fields that nobody has chosen or dropped yet: “Answer: Planned”. One a line;
 * empty if there are none. `of` is the id of the item or action.
 */
export const otherVersions = (
  { conflicts }: Pick<Assessment, "conflicts">,
  of: string,
  definition: ChecklistDefinition,
): string =>
  conflicts
    .filter((conflict: Conflict) => conflict.of === of)
    .map(({ field, other }) => `${fieldLabels[field]}: ${fieldWords(field, other, definition) || "nothing"}`)
    .join("\n");
