import { importances, ratings, type Importance, type Rating } from "../../model/rating.ts";
import { isStanding, standings } from "../../model/standing.ts";
import type { Conflict } from "../model/assessment.ts";
import type { ChecklistDefinition } from "../model/checklist-definition.ts";
import { formatDay, isDay } from "../model/day.ts";
import { fieldKinds } from "../model/field-kinds.ts";
import { importanceLabel, ratingLabel } from "../model/item-labels.ts";

const isRating = (value: string): value is Rating => value in ratings;
const isImportance = (value: string): value is Importance => value in importances;

/** The value of a field as people read it: the label of an answer, a day in words, typed text as it is. */
export function fieldWords(field: Conflict["field"], value: string, definition: ChecklistDefinition): string {
  const kind = fieldKinds[field];
  if (kind === "done") return value === "true" ? "done" : "not done";
  if (kind === "rating" && isRating(value)) return ratingLabel(value, definition);
  if (kind === "importance" && isImportance(value)) return importanceLabel(value);
  if (kind === "standing" && isStanding(value)) return standings[value];
  return kind === "day" && isDay(value) ? formatDay(value) : value;
}
