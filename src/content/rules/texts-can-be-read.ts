import type { Problem } from "../problem.ts";
import type { Rule } from "./rule.ts";

/** Characters that nobody sees: controls, marks that turn the direction of a line, and a byte order mark. */
const invisible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/u;

const name = (text: string) => {
  const code = invisible.exec(text)?.[0].codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
};

function inFields(file: string, value: unknown, path: readonly (string | number)[]): Problem[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => inFields(file, item, [...path, i]));
  if (value !== null && typeof value === "object")
    return Object.entries(value).flatMap(([key, item]) => inFields(file, item, [...path, key]));
  if (typeof value !== "string") return [];
  const field = path.findLast((part) => typeof part === "string") ?? "";
  if (value.trim() === "")
    return [{ file, at: { path }, what: `“${field}” holds nothing but spaces.`, remedy: "Write it, or take it out." }];
  return invisible.test(value) ? [{ file, at: { path }, ...unseen(value) }] : [];
}

const unseen = (text: string) => ({
  what: `An invisible character (${name(text)}) stands here.`,
  remedy: "Delete it; it can hide or turn round what people read. Type the text again if you cannot see it.",
});

/** Every text has words, and nothing in it that people cannot see. */
export const textsCanBeRead: Rule = ({ records }) =>
  records.flatMap(({ file, data, body }) => [
    ...inFields(file, data, []),
    ...body
      .split("\n")
      .flatMap((line, i) => (invisible.test(line) ? [{ file, at: { bodyLine: i + 1 }, ...unseen(line) }] : [])),
  ]);
