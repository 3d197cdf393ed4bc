import { z } from "astro/zod";
import { expect, test } from "vitest";
import { describeIssue } from "../../../src/content/schema-problem.ts";

const schema = z.strictObject({
  kind: z.enum(["tool", "policy"]),
  name: z.string().min(2).max(4),
  parts: z.array(z.strictObject({ count: z.number().int() })).default([]),
  address: z.string().regex(/^https:/, { error: "must begin with https:" }).optional(),
  even: z.number().refine((n) => n % 2 === 0, { error: "Write an even number" }).optional(),
});
const good = { kind: "tool", name: "Abc" };

/** The problems of some fields, in words. */
const problems = (fields: unknown) =>
  (schema.safeParse(fields, { reportInput: true }).error?.issues ?? []).map((issue) => {
    const { file, at, what, remedy } = describeIssue("a.mdx", issue, "content/_templates");
    expect(file).toBe("a.mdx");
    return [at, `${what} ${remedy}`];
  });

test.each<[string, unknown, readonly (string | number)[], string]>([
  [
    "a field that nobody knows",
    { ...good, colour: 1, size: 2 },
    [],
    "The file has no field named colour, size. Check the spelling against content/_templates, or remove it.",
  ],
  [
    "the same inside another field",
    { ...good, parts: [{ count: 1, x: 1 }] },
    ["parts", 0],
    "“parts.0” has no field named x. Check the spelling against content/_templates, or remove it.",
  ],
  [
    "a value outside its list",
    { ...good, kind: "law" },
    ["kind"],
    "“kind” is not one of the values it may have. Write one of: tool, policy.",
  ],
  ["a text too long", { ...good, name: "Abcde" }, ["name"], "“name” is too long or too large. Keep it to at most 4."],
  ["a text too short", { ...good, name: "A" }, ["name"], "“name” is too short or too small. Give it at least 2."],
  ["a missing field", { kind: "tool" }, ["name"], "“name” is missing. Add it; content/_templates shows how."],
  [
    "another kind of value",
    { ...good, parts: [{ count: "1" }] },
    ["parts", 0, "count"],
    "“parts.0.count” is a text where a number is wanted. Write the number alone, without quotes or a unit.",
  ],
  [
    "a group without its fields",
    { ...good, parts: [null] },
    ["parts", 0],
    "“parts.0” is empty where a group of fields is wanted. Write its fields below it, each indented by two spaces.",
  ],
  [
    "no fields at all",
    null,
    [],
    "The file is empty where a group of fields is wanted. Write its fields, each at the start of a line; content/_templates shows how.",
  ],
  [
    "a text whose schema says what it must be",
    { ...good, address: "ftp:" },
    ["address"],
    "“address” must begin with https:. Correct it; content/_templates shows how it is written.",
  ],
  [
    "a value whose schema says what to do",
    { ...good, even: 3 },
    ["even"],
    "“even” is not as it should be. Write an even number; content/_templates shows how it is written.",
  ],
])("%s is said in words", (_, fields, path, message) => {
  expect(problems(fields)).toEqual([[{ path }, message]]);
});
