import { z } from "astro/zod";

/** The id of a term, a group, a framework or a colour. */
export const termSlug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "must be lower-case words joined by hyphens" });

/** One term of a facet. */
const termSchema = z.strictObject({
  id: termSlug.describe("Stands in addresses and frontmatter; never changes once published"),
  label: z.string().min(1).describe("What people see"),
  meaning: z.string().min(1).describe("One sentence that says what belongs here"),
  synonyms: z.array(z.string().min(1)).default([]).describe("Other words people bring to search"),
  group: termSlug.optional().describe("The id of a group of this file"),
});

/** A file of content/taxonomy: the terms of one facet, optionally in groups. */
export const taxonomySchema = z.strictObject({
  facet: z.string().min(1),
  intro: z.string().min(1).describe("What this facet is for, shown above its terms"),
  groups: z.array(z.strictObject({ id: termSlug, label: z.string().min(1) })).default([]),
  terms: z.array(termSchema).min(1),
});

export type Term = z.output<typeof termSchema>;
