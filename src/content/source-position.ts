import { readFileSync, statSync } from "node:fs";
import { LineCounter, parseDocument } from "yaml";
import { countOf } from "../model/count.ts";
import { ContentError, type Place, type Problem } from "./problem.ts";

const fence = /^---\r?\n/;

/**
 * Splits a file into its fields (YAML) and its body. `fieldsLine` and `bodyLine` are the lines of the file, from 1,
 * where each begins. A .yaml file has no body.
 */
export function splitFile(file: string, text: string) {
  if (!file.endsWith(".mdx")) return { fields: text, fieldsLine: 1, body: "", bodyLine: 1 };
  const withoutFields = { fields: "", fieldsLine: 1, body: text, bodyLine: 1 };
  if (!fence.test(text)) return withoutFields;
  const close = text.indexOf("\n---", "---".length);
  if (close < 0) return withoutFields;
  const fields = text.slice(text.indexOf("\n") + 1, close + 1);
  // Astro's build reads text after the closing hyphens, on the same line, as part of the body.
  const rest = text.slice(close + "\n---".length);
  const body = rest.replace(/^(\s*\n)+/, "");
  const bodyLine = text.slice(0, text.length - body.length).split("\n").length;
  return { fields, fieldsLine: 2, body, bodyLine };
}

/** Returns the line of a place in a file, from 1. A missing field gets the line of its nearest enclosing field. */
export function lineOf(file: string, text: string, at: Place): number {
  if ("fileLine" in at) return at.fileLine;
  const { fields, fieldsLine, bodyLine } = splitFile(file, text);
  if ("bodyLine" in at) return bodyLine + at.bodyLine - 1;
  const lines = new LineCounter();
  const document = parseDocument(fields, { lineCounter: lines });
  for (let depth = at.path.length; depth > 0; depth -= 1) {
    const node = document.getIn(at.path.slice(0, depth), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return fieldsLine + lines.linePos(node.range[0]).line - 1;
  }
  return 1;
}

/** Formats every problem as `file:line  what  remedy`, sorted by file and line. */
export function describeProblems(problems: readonly Problem[]): string[] {
  const texts = new Map<string, string>();
  const read = (file: string) => {
    if (!texts.has(file)) texts.set(file, statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file, "utf8") : "");
    return texts.get(file) ?? "";
  };
  return problems
    .map((problem) => ({ ...problem, line: lineOf(problem.file, read(problem.file), problem.at) }))
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
    .map(({ file, line, what, remedy }) => `${file}:${String(line)}  ${what}  ${remedy}`);
}

/** The message of a failed build: one line per problem, then the total. */
export function describeContentError(error: ContentError): string {
  const lines = describeProblems(error.problems);
  return `${lines.join("\n")}\n\n${countOf(lines.length, "problem")} in the content.`;
}
