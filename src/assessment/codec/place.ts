import { isArray, type JsonValue } from "./json-value.ts";

/** Where something stands in a file: names of fields, and numbers of list entries counted from 1. */
export type Path = readonly (string | number)[];

/** Text from a file made fit for a message: no sign that hides or turns text, and not long. */
function shorten(text: string): string {
  const start = text.slice(0, 40).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "�");
  return text.length > 40 ? `${start}…` : start;
}

/** The words for a place, such as `answers › CL-01.i03 › rating`; no deeper than any field of an assessment stands. */
export const nameOf = (path: Path): string =>
  path
    .slice(0, 6)
    .map((step) => shorten(String(step)))
    .join(" › ");

/** The words for a value, to stand before “is not …”. */
export function describe(value: JsonValue): string {
  if (typeof value === "string") return `“${shorten(value)}”`;
  if (value === null || typeof value !== "object") return String(value);
  return isArray(value) ? "a list" : "a group of fields";
}
