import { z } from "astro/zod";

/** What references.json holds: the part of CSL-JSON 1.0 that the library uses. */
export const referencesSchema = z.array(
  z.strictObject({
    id: z.string(),
    type: z.enum(["webpage", "document"]).describe("document where the kind of work is not known"),
    title: z.string().min(1),
    author: z
      .array(z.strictObject({ literal: z.string() }))
      .optional()
      .describe("Whole, as the source gives it"),
    publisher: z.string().optional(),
    "container-title": z.string().optional(),
    edition: z.string().optional(),
    issued: z
      .union([
        z.strictObject({ "date-parts": z.tuple([z.array(z.number().int()).min(1).max(3)]) }),
        z.strictObject({ literal: z.string() }),
      ])
      .optional()
      .describe("A year or day, or the date in the words of the document"),
    URL: z.url().optional(),
    note: z.string().optional().describe("What is not stated, doubts, and units"),
    language: z.string(),
  }),
);
