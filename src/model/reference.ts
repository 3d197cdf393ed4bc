import { z } from "astro/zod";
import { datedFields } from "./dates.ts";
import { entryId, unitId } from "./id.ts";

/** A work that a source names. No field is completed from memory. */
export const referenceSchema = z.strictObject({
  id: entryId("reference"),
  title: z.string().min(1).describe("As the source gives it"),
  authors: z.string().min(1).optional(),
  publisher: z.string().min(1).optional(),
  container: z.string().min(1).optional().describe("Journal or larger work, if named"),
  year: z.number().int().min(1900).max(2100).optional(),
  address: z.url().optional().describe("Only if the source preserved it"),
  note: z.string().min(1).optional().describe("Doubts, such as two titles for what is probably one work"),
  units: z.array(unitId).min(1).describe("The reference units that name it"),
  ...datedFields,
});
