import type { Action, Answer } from "../../model/assessment.ts";
import type { ChecklistDefinition } from "../../model/checklist-definition.ts";
import { importanceLabel, ratingLabel } from "../../model/item-labels.ts";
import { styles, textCell, type Cell } from "../../../excel/cells.ts";
import { doneLabels, type FieldColumn } from "./columns.ts";
import { dayCell } from "./day-cell.ts";

/** The cell of a field, in the words of the page. */
export function fieldCell(
  { field, kind }: FieldColumn,
  holder: Answer | Action | undefined,
  definition: ChecklistDefinition,
): Cell {
  const value = Object.entries(holder ?? {}).find(([name]) => name === field)?.[1] as string | boolean | undefined;
  const open = (text: string) => textCell(text, styles.open);
  if (kind === "day") return dayCell(String(value ?? ""));
  if (kind === "rating") return open(ratingLabel(value as Answer["rating"], definition));
  if (kind === "importance") return open(importanceLabel(value as Answer["importance"]));
  if (kind === "done") return open(doneLabels[value === true ? "true" : "false"]);
  return open(String(value ?? ""));
}
