import { isItemId } from "../../model/id-pattern.ts";
import { importances, ratings } from "../../model/rating.ts";
import { isStanding } from "../../model/standing.ts";
import { actionFields, answerFields, type Action, type SignOff } from "./assessment.ts";
import { isDay } from "./day.ts";
import type { Field, FieldName } from "./field.ts";
import { fieldKinds } from "./field-kinds.ts";
import { longestText } from "./limits.ts";

export const isUuid = (id: string): boolean => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id);

/** Why a field cannot hold a value, in words for the person. Undefined if it can. Empty text empties a field. */
function invalidReason(name: FieldName, value: string): string | undefined {
  const kind = fieldKinds[name];
  if (kind === "done") return value === "true" || value === "false" ? undefined : `“${value}” is not true or false.`;
  if (value === "") return undefined;
  if (kind === "rating" || kind === "importance") {
    return Object.hasOwn(kind === "rating" ? ratings : importances, value)
      ? undefined
      : `“${value}” is not one of the answers. Choose one of those shown.`;
  }
  if (kind === "standing") {
    return isStanding(value) ? undefined : `“${value}” is not a standing. Choose one of those shown.`;
  }
  if (kind === "day") {
    return isDay(value) ? undefined : `“${value}” is not a day that exists. Give a day such as 2026-11-22.`;
  }
  if (value.length <= longestText) return undefined;
  return `The text has ${String(value.length)} characters. Shorten it to ${String(longestText)} or fewer.`;
}

/**
 * Validates a changed field alone, because the rest of the assessment was valid before. The codec must read every value
 * that passes here; a test checks that.
 * @throws RangeError in words for the person
 */
export function assertValid({ of, field }: Field, value: string): void {
  const isOwned = answerFields.some((name) => name === field)
    ? isItemId(of)
    : actionFields.some((name) => name === field)
      ? isUuid(of)
      : of === "";
  const reason = isOwned ? invalidReason(field, value) : `“${of}” has no field “${field}”.`;
  if (reason !== undefined) throw new RangeError(reason);
}

/** @throws RangeError in words for the person */
export function assertValidAction(action: Omit<Action, "updated">): void {
  if (!isItemId(action.item)) throw new RangeError(`“${action.item}” is not an item’s id.`);
  for (const field of actionFields) assertValid({ of: action.id, field }, String(action[field]));
}

/** @throws RangeError in words for the person */
export function assertValidSignOff({ id, on, by, at }: SignOff): void {
  if (!isUuid(id) || Number.isNaN(Date.parse(at))) throw new RangeError("This sign-off has no id or no time.");
  if (!isDay(on)) throw new RangeError("Give the day on which it was signed off.");
  if (by.trim() === "") throw new RangeError("Say who signed it off.");
  const reason = invalidReason("respondent", by);
  if (reason !== undefined) throw new RangeError(reason);
}
