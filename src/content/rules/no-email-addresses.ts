import type { Problem } from "../problem.ts";
import type { Rule } from "./rule.ts";

const address = /[\w.+-]+@[\w-]+\.[\w.]+/;
const remedy = "Name the organisation and role instead; the site's own address stands in site.yaml alone.";
const found = "An e-mail address stands here.";

function inFields(file: string, value: unknown, path: (string | number)[]): Problem[] {
  if (typeof value === "string") return address.test(value) ? [{ file, at: { path }, what: found, remedy }] : [];
  if (Array.isArray(value)) return value.flatMap((item, i) => inFields(file, item, [...path, i]));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, item]) => inFields(file, item, [...path, key]));
}

/** No personal contact data anywhere in the content. */
export const noEmailAddresses: Rule = ({ records }) =>
  records.flatMap(({ file, data, body }) => [
    ...inFields(file, data, []),
    ...body
      .split("\n")
      .flatMap((line, i) => (address.test(line) ? [{ file, at: { bodyLine: i + 1 }, what: found, remedy }] : [])),
  ]);
