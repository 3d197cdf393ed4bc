import { z } from "astro/zod";

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

type Written = Record<string, unknown>;

/**
 * Some YAML readers make a Date of a day. JSON has none, so of “a day, or a Date” the day remains.
 */
function leaveOutDates(schema: Written): void {
  const { anyOf } = schema;
  if (!Array.isArray(anyOf) || !anyOf.some((one) => Object.keys(one as object).length === 0)) return;
  const [only] = anyOf.filter((one) => Object.keys(one as object).length > 0) as object[];
  delete schema["anyOf"];
  Object.assign(schema, only);
}

/**
 * The JSON Schema of what a schema of ours reads (`input`) or gives (`output`). Rules that no JSON Schema can say, such as
 * a limit of words, are left out: `npm run check` holds them.
 * @param about what its readers see of it
 */
export function jsonSchema(
  schema: z.ZodType,
  io: "input" | "output",
  about: { readonly title: string; readonly description: string },
): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: "any",
    override: ({ jsonSchema: written }) => {
      leaveOutDates(written);
    },
  }) as JsonSchema;
  return { $schema, ...about, ...rest };
}
