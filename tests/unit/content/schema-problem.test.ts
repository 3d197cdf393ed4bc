import { z } from "astro/zod";
import { expect, test } from "vitest";
import { schemaGuide, starterGuide } from "../../../src/content/field-guide.ts";
import { describeIssue } from "../../../src/content/schema-problem.ts";
import { isoDate } from "../../../src/model/dates.ts";
import { siteSchema } from "../../../src/model/site.ts";
import { siteFields } from "../../fixtures/records.ts";

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
    const { file, at, what, remedy } = describeIssue("a.mdx", issue, starterGuide("content/_templates"));
    expect(file).toBe("a.mdx");
    return [at, `${what} ${remedy}`];
  });

const more = z.strictObject({
  text: z.string().min(1).optional(),
  list: z.array(z.string()).min(1).optional(),
  count: z.int().optional(),
  sure: z.boolean().optional(),
  site: z.url().optional(),
  day: isoDate,
});

test.each<[string, object, string]>([
  ["an empty text", { text: "" }, "“text” is empty. Write it, or leave the field out where it may be."],
  ["an empty list", { list: [] }, "“list” is too short or too small. Give it at least 1."],
  ["a list for a text", { text: ["a"] }, "“text” is a list where a text is wanted. Write words; put quotes around"],
  ["a date for a text", { text: new Date() }, "“text” is a date where a text is wanted."],
  ["a group for a text", { text: {} }, "“text” is a group of fields where a text is wanted."],
  ["a text for a list", { list: "a" }, "“list” is a text where a list is wanted. Write [one, two], or one a line"],
  ["a part of a number", { count: 1.5 }, "“count” is a number where a whole number is wanted. Write a whole number alone"],
  ["a text for yes or no", { sure: "yes" }, "“sure” is a text where true or false is wanted. Write true, or leave the"],
  ["half an address", { site: "a.example" }, "“site” is no whole address. Write it with https:// in front, or leave it out."],
  ["a missing field of several forms", { day: undefined }, "“day” is missing. Add it; content/_templates shows how."],
  ["a wrong field of several forms", { day: "soon" }, "“day” must be a real date written YYYY-MM-DD. Correct it; content/_templates shows how"],
])("%s is told from others", (_, fields, message) => {
  const { error } = more.safeParse({ day: "2026-01-01", ...fields }, { reportInput: true });
  const told = (error?.issues ?? []).map((issue) => describeIssue("a.mdx", issue, starterGuide("content/_templates")));
  expect(told.map(({ what, remedy }) => `${what} ${remedy}`)).toEqual([expect.stringContaining(message)]);
});

test("a value that is missing from a list of choices is missing, and not a wrong one", () => {
  expect(problems({ name: "Abc" })).toEqual([
    [{ path: ["kind"] }, "“kind” is missing. Add it; content/_templates shows how."],
  ]);
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
    "“address” must begin with https:. Correct it; content/_templates shows how.",
  ],
  [
    "a value whose schema says what to do",
    { ...good, even: 3 },
    ["even"],
    "“even” is not as it should be. Write an even number; content/_templates shows how.",
  ],
])("%s is said in words", (_, fields, path, message) => {
  expect(problems(fields)).toEqual([[{ path }, message]]);
});

const colours = { accent: "#0b5c63" };
test.each<[string, object, string]>([
  [
    "a colour that cannot be read",
    { colours: { accent: "#8fc9d0" } },
    "“colours.accent” must be darker: its contrast with white is 1.8, and text needs 4.5. Correct it. It means: “Links, buttons and lines; darker where text stands on a tint”.",
  ],
  [
    "a colour of a theme",
    { colours: { themes: { sun: "yellow" } } },
    "“colours.themes.sun” must be a colour such as #0b5c63. Correct it. It means: “Colours that a theme may name; ink, that of the text, is always one”.",
  ],
  [
    "a name that no colour has",
    { colours: { ...colours, acent: "#0b5c63" } },
    "“colours” has no field named acent. Write one of: accent, accentDeep, accentTint, themes; or remove it.",
  ],
  [
    "a missing date of an edition",
    { editions: [{ number: 1, note: "First." }] },
    "“editions.0.date” is missing. Add it. It means: “When it was or will be published”.",
  ],
])("%s in a file without a starter is explained by what the field means", (_, change, message) => {
  const { error } = siteSchema.safeParse({ ...siteFields, ...change }, { reportInput: true });
  const told = (error?.issues ?? []).map((issue) => describeIssue("site.yaml", issue, schemaGuide(siteSchema)));
  expect(told.map(({ what, remedy }) => `${what} ${remedy}`)).toEqual([message]);
});

test("a file without a starter and without fields is told which it needs", () => {
  const small = z.strictObject({ name: z.string(), date: isoDate });
  const { error } = small.safeParse(null, { reportInput: true });
  const told = (error?.issues ?? []).map((issue) => describeIssue("a.yaml", issue, schemaGuide(small)).remedy);
  expect(told).toEqual(["Write its fields, each at the start of a line: name, date."]);
});
