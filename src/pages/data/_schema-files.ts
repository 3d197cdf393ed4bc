import { assessmentSchema } from "../../assessment/codec/assessment-schema.ts";
import { contentSchemas } from "../../exports/schemas/content-schemas.ts";
import { dataSchemas } from "../../exports/schemas/data-schemas.ts";

/** A published JSON Schema. */
export interface SchemaFile {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** Every published JSON Schema: of the data, of assessment files, and of what editors write. */
export const schemaFiles = (): SchemaFile[] =>
  [
    ...dataSchemas(),
    ["assessment-1", assessmentSchema(1)] as const,
    ["assessment-2", assessmentSchema(2)] as const,
    ...contentSchemas(),
  ].map(([name, schema]) => ({
    name,
    path: `/data/schemas/${name}.json`,
    title: String(schema["title"]),
    schema,
  }));
