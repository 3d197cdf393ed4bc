import type { z } from "astro/zod";
import type { Problem } from "./problem.ts";

type Issue = z.core.$ZodIssue;

const list = (values: readonly unknown[]) => values.map(String).join(", ");

function wording(field: string, issue: Issue): { what: string; remedy: string } {
  switch (issue.code) {
    case "unrecognized_keys":
      return {
        what: `${field ? `${field} has` : "There is"} no field named ${list(issue.keys)}.`,
        remedy: "Check the spelling against content/_templates, or remove it.",
      };
    case "invalid_value":
      return { what: `${field} is not one of the values it may have.`, remedy: `Write one of: ${list(issue.values)}.` };
    case "too_big":
      return { what: `${field} is too long or too large.`, remedy: `Keep it to at most ${String(issue.maximum)}.` };
    case "too_small":
      return { what: `${field} is too short or too small.`, remedy: `Give it at least ${String(issue.minimum)}.` };
    case "invalid_type":
      return issue.input === undefined
        ? { what: `${field} is missing.`, remedy: "Add it; content/_templates shows how." }
        : { what: `${field} is not of the right kind.`, remedy: `It must be: ${issue.expected}.` };
    default:
      return {
        what: `${field} ${issue.message.startsWith("must ") ? issue.message : "is not as it should be"}.`,
        remedy: issue.message.startsWith("must ") ? "Correct it." : `${issue.message}.`,
      };
  }
}

/** Says in words what a schema found wrong with one field of a file. */
export function describeIssue(file: string, issue: Issue): Problem {
  const path = issue.path.map((part) => (typeof part === "number" ? part : String(part)));
  const field = path.join(".");
  return { file, at: { path }, ...wording(field === "" ? "The file" : `“${field}”`, issue) };
}
