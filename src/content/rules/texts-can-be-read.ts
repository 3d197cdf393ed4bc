import type { Problem } from "../problem.ts";
import type { Rule } from "./rule.ts";

/** Invisible characters: controls, marks that change the direction of a line, and the byte order mark. */
const invisible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/u;

const name = (text: string) => {
  const code = invisible.exec(text)?.[0].codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
};

/** Adds the problems of a value and everything in it. `path` changes during the search and is restored at the end. */
function searchFields(file: string, value: unknown, path: (string | number)[], problems: Problem[]): void {
  if (typeof value === "string") {
    if (value.trim() !== "" && !invisible.test(value)) return;
    const field = path.findLast((part) => typeof part === "string") ?? "";
    const what = `“${field}” holds nothing but spaces.`;
    const empty = { what, remedy: "Write it, or take it out." };
    problems.push({ file, at: { path: [...path] }, ...(value.trim() === "" ? empty : unseen(value)) });
    return;
  }
  if (value === null || typeof value !== "object") return;
  for (const [key, item] of Object.entries(value)) {
    path.push(Array.isArray(value) ? Number(key) : key);
    searchFields(file, item, path, problems);
    path.pop();
  }
}

const unseen = (text: string) => ({
  what: `An invisible character (${name(text)}) stands here.`,
  remedy: "Delete it; it can hide or turn round what people read. Type the text again if you cannot see it.",
});

/** Every text has words and no invisible characters. */
export const textsCanBeRead: Rule = ({ records }) =>
  records.flatMap(({ file, data, body }) => {
    const problems: Problem[] = [];
    searchFields(file, data, [], problems);
    if (!invisible.test(body)) return problems;
    const lines = body.split("\n").flatMap((line, i) => (invisible.test(line) ? [{ line, bodyLine: i + 1 }] : []));
    return [...problems, ...lines.map(({ line, bodyLine }) => ({ file, at: { bodyLine }, ...unseen(line) }))];
  });
