import { z } from "astro/zod";
import { expect, test } from "vitest";
import { collections } from "../../../src/model/collections.ts";
import { collectionIntrosSchema } from "../../../src/model/collection-intros.ts";
import { houseStyleSchema } from "../../../src/model/house-style.ts";
import { ledgerSchema } from "../../../src/model/ledger.ts";
import { siteSchema } from "../../../src/model/site.ts";
import { vocabularySchema } from "../../../src/model/vocabulary.ts";

const schemas = {
  ...Object.fromEntries(Object.entries(collections).map(([name, { schema }]) => [name, schema])),
  site: siteSchema,
  vocabulary: vocabularySchema,
  "house-style": houseStyleSchema,
  ledger: ledgerSchema,
} satisfies Record<string, z.ZodType>;

const collectionIntros = Object.keys(collectionIntrosSchema.shape).sort();
const keywords = [
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
];

interface Limit {
  readonly path: string;
  readonly keyword: string;
  readonly bound: number;
}

/** Every limit of a text, list or number in a JSON Schema. Whole numbers are limited by what JavaScript can count. */
function limitsIn(schema: unknown, path: string): Limit[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]): Limit[] => {
    if (keywords.includes(key) && typeof value === "number")
      return Math.abs(value) === Number.MAX_SAFE_INTEGER ? [] : [{ path, keyword: key, bound: value }];
    return limitsIn(value, ["properties", "items", "anyOf", "allOf"].includes(key) ? path : `${path}.${key}`);
  });
}

const limits = Object.entries(schemas).flatMap(([name, schema]) =>
  limitsIn(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }), name),
);
const isLeast = ({ keyword }: Limit) => keyword === "minLength" || keyword === "minItems";

test("whatever must be there is refused when it is empty, and may be as short as one letter or one item", () => {
  const least = limits.filter(isLeast);
  expect(least.length).toBeGreaterThan(60);
  const isWhole = ({ path }: Limit) => /\.(summary|description)$|^site\.intros\./.test(path);
  expect(least.filter((limit) => limit.bound !== 1 && !isWhole(limit))).toEqual([]);
});

test("what stands in lists, on cards and in results is as long as they can hold, and a number is one that can be", () => {
  const fields = new Map<string, Set<string>>();
  for (const { path, keyword, bound } of limits.filter((limit) => !isLeast(limit) || limit.bound !== 1)) {
    const limit = `${keyword} ${String(bound)}`;
    fields.set(limit, (fields.get(limit) ?? new Set()).add(path.slice(path.lastIndexOf(".") + 1)));
  }
  expect(Object.fromEntries([...fields].map(([limit, names]) => [limit, [...names].sort()]))).toEqual({
    "maxLength 120": ["for", "title"],
    "minLength 40": ["description", "summary"],
    "maxLength 240": ["description", "summary"],
    "minLength 20": collectionIntros,
    "maxLength 30": ["shortTitle"],
    "maxLength 40": ["title"],
    "maxItems 3": ["beginWithChecklists", "boxes", "doors"],
    "maxItems 5": ["boxes", "exampleSearches", "head"],
    "maxItems 7": ["columns"],
    "minimum 1": ["edition", "number", "order", "since"],
    "exclusiveMinimum 0": ["followUpMonths", "minutes", "n", "responseDays", "rows", "sites"],
    "minimum 1900": ["year"],
    "maximum 2100": ["year"],
    "maximum 12": ["rows"],
  });
});
