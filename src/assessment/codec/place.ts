import { isItemId, itemNumber } from "../../model/id-pattern.ts";
import { fieldLabels } from "../model/field-labels.ts";
import { isArray, type JsonValue } from "./json-value.ts";

/** Between the steps of a place. */
const separator = " › ";

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
    .join(separator);

/** Names of lists in a file, with what the page calls one of their entries. */
const entryNames: Readonly<Record<string, string>> = {
  actions: "action",
  conflicts: "change in two places",
  combinedFrom: "respondent",
  signedOff: "sign-off",
};

const labelOf = (name: string): string =>
  Object.entries(fieldLabels).find(([field]) => field === name)?.[1] ?? `“${name}”`;

/**
 * A place in the words of the page: “question 1, Proof dated” for `answers › CL-01.i01 › proofDate`. Names that no page
 * has are quoted.
 */
export function wordsFor(place: string): string {
  const [first = "", ...rest] = place.split(separator);
  const entry = Object.entries(entryNames).find(([name]) => name === first)?.[1];
  const [second, ...others] = rest;
  if (first === "answers" && second !== undefined) {
    return [
      isItemId(second) ? `question ${String(itemNumber(second))}` : `answer “${second}”`,
      ...others.map(labelOf),
    ].join(", ");
  }
  if (entry === undefined || second === undefined) return [first, ...rest].map(labelOf).join(", ");
  const inner = others[0] === "answers" && others.length > 1 ? [wordsFor(others.join(separator))] : others.map(labelOf);
  return [`${entry} ${second}`, ...inner].join(", ");
}

/** The words for a value, followed by “is not …” in messages. */
export function describe(value: JsonValue): string {
  if (typeof value === "string") return `“${shorten(value)}”`;
  if (value === null || typeof value !== "object") return String(value);
  return isArray(value) ? "a list" : "a group of fields";
}
