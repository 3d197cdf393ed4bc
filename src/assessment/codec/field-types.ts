import { checklistIdPattern, itemIdPattern } from "../../model/id-pattern.ts";
import { isDay } from "../model/day.ts";
import { longestText } from "../model/limits.ts";
import { isUuid } from "../model/validate.ts";
import { describe } from "./place.ts";
import { isObject, isArray, type JsonValue } from "./json-value.ts";

/** The type of a field: a check, and a text that follows “is not …”. */
export interface FieldType<T extends JsonValue = JsonValue> {
  readonly says: string;
  readonly fits: (value: JsonValue) => value is T;
}

export const text: FieldType<string> = {
  says: "text",
  fits: (value): value is string => typeof value === "string" && value.length <= longestText,
};

export const oneOf = <T extends string>(choices: readonly T[]): FieldType<T> => ({
  says: `one of ${choices.join(", ")}`,
  fits: (value): value is T => choices.some((choice) => choice === value),
});

const matching = (says: string, pattern: RegExp): FieldType<string> => ({
  says,
  fits: (value): value is string => typeof value === "string" && pattern.test(value),
});

export const uuid: FieldType<string> = {
  says: "an id such as 3f2c8a54-9d1e-4b7a-8c60-5e9f1d2b7a43",
  fits: (value): value is string => typeof value === "string" && isUuid(value),
};

export const uuidOrNull: FieldType<string | null> = {
  says: `null or ${uuid.says}`,
  fits: (value) => value === null || uuid.fits(value),
};

export const checklistId = matching("a checklist’s id, such as CL-04", checklistIdPattern);
export const itemId = matching("an item’s id, such as CL-04.i07", itemIdPattern);

export const day: FieldType<string> = {
  says: "a day that exists, written YYYY-MM-DD",
  fits: (value): value is string => typeof value === "string" && isDay(value),
};

/** `Date` reads 24:00 as the next day. It rejects every other time that does not exist. */
const isOfItsDay = (time: string): boolean => {
  const date = new Date(time);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(time.slice(0, 10));
};

export const time: FieldType<string> = {
  says: "a UTC time that exists, such as 2026-11-22T18:40:00.000Z",
  fits: (value): value is string =>
    typeof value === "string" &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(value) &&
    isDay(value.slice(0, 10)) &&
    isOfItsDay(value),
};

export const whole: FieldType<number> = {
  says: "a whole number from 1",
  fits: (value): value is number => Number.isSafeInteger(value) && Number(value) >= 1,
};

/** The digest of what a question said when it was signed off. */
export const digest = matching("eight letters or digits that this page wrote", /^[\da-f]{8}$/);

export const yesOrNo: FieldType<boolean> = {
  says: "true or false",
  fits: (value): value is boolean => typeof value === "boolean",
};
export const jsonArray: FieldType<readonly JsonValue[]> = { says: "a list", fits: isArray };
export const jsonObject: FieldType<Readonly<Record<string, JsonValue>>> = { says: "a group of fields", fits: isObject };

/** The same type, or empty text. Empty text means “not said yet”. */
export const orEmpty = (type: FieldType): FieldType<string> => ({
  says: type.says,
  fits: (value): value is string => typeof value === "string" && (value === "" || type.fits(value)),
});

/** Why a value does not have a type: error text, appended to “<place>: ”. */
export function invalidReason(value: JsonValue, type: FieldType): string {
  const tooLong = typeof value === "string" && value.length > longestText && type.says === text.says;
  if (!tooLong) return `${describe(value)} is not ${type.says}`;
  return `the text has ${value.length.toLocaleString("en-GB")} characters, more than ${longestText.toLocaleString("en-GB")}`;
}
