import { z } from "astro/zod";
import { expect, test } from "vitest";
import { collections } from "../../../src/model/collections.ts";
import { houseStyleSchema } from "../../../src/model/house-style.ts";
import { siteSchema } from "../../../src/model/site.ts";
import { vocabularySchema } from "../../../src/model/vocabulary.ts";

const schemas = {
  ...Object.fromEntries(Object.entries(collections).map(([name, { schema }]) => [name, schema])),
  site: siteSchema,
  vocabulary: vocabularySchema,
  "house-style": houseStyleSchema,
} satisfies Record<string, z.ZodType>;

/** Every least length of a text or list in a JSON Schema, by the path of its field. */
function leastLengths(schema: unknown, path = ""): [string, number][] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]): [string, number][] => {
    if ((key === "minLength" || key === "minItems") && typeof value === "number") return [[path, value]];
    return leastLengths(value, ["properties", "items", "anyOf", "allOf"].includes(key) ? path : `${path}.${key}`);
  });
}

const lengths = Object.entries(schemas).flatMap(([name, schema]) =>
  leastLengths(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }), name),
);

test("whatever must not be empty may be as short as one letter or one item", () => {
  expect(lengths.length).toBeGreaterThan(60);
  const whole = /\.(summary|description)$|^site\.intros\./;
  const longer = lengths.filter(([path, least]) => least > 1 && !whole.test(path));
  expect(longer).toEqual([]);
});

test("a text that must be there is refused when it is empty", () => {
  expect(lengths.filter(([, least]) => least < 1)).toEqual([]);
});
