import type { z } from "astro/zod";
import type { FieldGuide } from "./field-guide.ts";
import type { Problem } from "./problem.ts";

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

const list = (values: readonly unknown[]) => values.map(String).join(", ");

/** Names of kinds of values, in an editor's words. */
const kinds: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a group of fields",
  record: "a group of fields",
};

/** How a value of each kind is written. */
const examples: Readonly<Record<string, string>> = {
  string: "Write words; put quotes around them where they look like a number or a date.",
  number: "Write the number alone, without quotes or a unit.",
  int: "Write a whole number alone, without quotes or a unit.",
  boolean: "Write true, or leave the field out.",
  array: "Write [one, two], or one a line after a hyphen.",
  object: "Write its fields below it, each indented by two spaces.",
  record: "Write its fields below it, each indented by two spaces.",
};

function kindOf(value: unknown): string {
  if (value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  if (value instanceof Date) return "a date";
  return kinds[typeof value] ?? "something else";
}

function wording(field: string, path: Path, issue: Issue, guide: FieldGuide): { what: string; remedy: string } {
  const missing = () => ({ what: `${field} is missing.`, remedy: guide.follow("Add it", path) });
  switch (issue.code) {
    case "unrecognized_keys":
      return {
        what: `${field} has no field named ${list(issue.keys)}.`,
        remedy: guide.nameAgain(path),
      };
    case "invalid_value":
      if (issue.input === undefined) return missing();
      return { what: `${field} is not one of the values it may have.`, remedy: `Write one of: ${list(issue.values)}.` };
    case "too_big":
      return { what: `${field} is too long or too large.`, remedy: `Keep it to at most ${String(issue.maximum)}.` };
    case "too_small":
      if (issue.origin === "string" && issue.minimum === 1)
        return { what: `${field} is empty.`, remedy: "Write it, or leave the field out where it may be." };
      return { what: `${field} is too short or too small.`, remedy: `Give it at least ${String(issue.minimum)}.` };
    case "invalid_type": {
      if (issue.input === undefined) return missing();
      const what = `${field} is ${kindOf(issue.input)} where ${kinds[issue.expected] ?? issue.expected} is wanted.`;
      // Top-level fields are not indented, so the usual example would mislead.
      if (issue.path.length === 0)
        return { what, remedy: guide.follow("Write its fields, each at the start of a line", path) };
      return { what, remedy: examples[issue.expected] ?? guide.follow("Write it as it is wanted", path) };
    }
    case "invalid_union":
      if (issue.input === undefined) return missing();
      break;
    case "invalid_format":
      if (issue.format === "url")
        return { what: `${field} is no whole address.`, remedy: "Write it with https:// in front, or leave it out." };
      break;
    default:
  }
  const said = issue.message.startsWith("must ");
  return {
    what: `${field} ${said ? issue.message : "is not as it should be"}.`,
    remedy: guide.follow(said ? "Correct it" : issue.message, path),
  };
}

/**
 * Describes in words what a schema found wrong with one field of a file.
 *
 * @param guide what helps to write the fields of this file
 */
export function describeIssue(file: string, issue: Issue, guide: FieldGuide): Problem {
  const path = issue.path.map((part) => (typeof part === "number" ? part : String(part)));
  const field = path.join(".");
  return { file, at: { path }, ...wording(field === "" ? "The file" : `“${field}”`, path, issue, guide) };
}
