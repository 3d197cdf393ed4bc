import { z } from "astro/zod";
import { datedFields } from "./dates.ts";
import { entryId, unitId } from "./id.ts";

export const glossaryTermSchema = z.strictObject({
  id: entryId("glossary"),
  term: z.string().min(1),
  abbreviation: z.string().min(1).optional(),
  aliases: z.array(z.string().min(1)).default([]).describe("Other names and spellings; search uses them"),
  definition: z.string().min(1).describe("Plain words; our own unless units say otherwise"),
  units: z
    .array(unitId)
    .default([])
    .describe("Where a source defines it; without any, the definition is marked as ours"),
  ...datedFields,
});
