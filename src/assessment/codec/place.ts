import { isArray, type JsonValue } from "./json-value.ts";

/** A place in a file: names of fields, and numbers of list entries counted from 1. */
export type Path = readonly (string | number)[];

/** Makes text from a file fit for a message: shortens it and replaces characters that hide or turn text. */
function shorten(text: string): string {
  const start = text.slice(0, 40).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "�");
  return text.length > 40 ? `${start}…` : start;
}

/** The words for a place, such as `answers › CL-01.i03 › rating`. Cut to the depth of an assessment’s deepest field. */
export const nameOf = (path: Path): string =>
  path
    .slice(0, 6)
    .map((step) => shorten(String(step)))
    .join(" › ");

/** The words for a value, followed by “is not …” in messages. */
export function describe(value: JsonValue): string {
  if (typeof value === "string") return `“${shorten(value)}”`;
  if (value === null || typeof value !== "object") return String(value);
  return isArray(value) ? "a list" : "a group of fields";
}
