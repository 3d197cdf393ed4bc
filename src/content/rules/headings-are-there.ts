import type { RequiredHeading } from "../../model/entry.ts";
import { requiredHeadings } from "../../model/required-headings.ts";
import type { Heading } from "../scan-body.ts";
import { bodyOf, typeOf } from "../content-index.ts";
import type { Problem } from "../problem.ts";
import type { Rule } from "./rule.ts";

function problemsOf(file: string, required: readonly RequiredHeading[], found: readonly Heading[]): Problem[] {
  const names = required.map(({ text }) => text);
  const sections = found.filter(({ depth }) => depth === 2);
  const missing = required
    .filter(({ text, optional }) => !optional && !sections.some((section) => section.text === text))
    .map(({ text }) => ({
      file,
      at: { bodyLine: 1 },
      what: `The heading “## ${text}” is missing.`,
      remedy: `Add it; the headings of this type are, in this order: ${names.join(", ")}.`,
    }));
  const stray = sections
    .filter(({ text }) => !names.includes(text))
    .map(({ text, line }) => ({
      file,
      at: { bodyLine: line },
      what: `“## ${text}” is not a heading of this type.`,
      remedy: `Use one of: ${names.join(", ")}; or make it a “###” heading below one of them.`,
    }));
  const known = sections.filter(({ text }) => names.includes(text));
  const disorder = known.find(
    (section, i) => i > 0 && names.indexOf(section.text) <= names.indexOf(known[i - 1]?.text ?? ""),
  );
  const order = disorder
    ? [
        {
          file,
          at: { bodyLine: disorder.line },
          what: `“## ${disorder.text}” is out of order or stands twice.`,
          remedy: `The order is: ${names.join(", ")}.`,
        },
      ]
    : [];
  return [...missing, ...stray, ...order];
}

/** Each type has its headings in order, because their fragments are promised to people who link to them. */
export const headingsAreThere: Rule = (index) =>
  // An empty file is reported when it is read.
  [...index.records, ...index.broken.filter(({ raw, body }) => raw !== null || body.trim() !== "")].flatMap((record) => {
    const required = requiredHeadings[typeOf(record)];
    return required ? problemsOf(record.file, required, bodyOf(index, record.file).headings) : [];
  });
