import { z } from "astro/zod";
import { isoDate } from "./dates.ts";
import { editionsSchema, editionText } from "./edition.ts";

const placeholder = /^the publisher of this (library|site)\.?$/i;

const fields = z.strictObject({
  name: z.string().min(1),
  strapline: z.string().min(1).describe("One sentence for the home page"),
  description: z.string().min(40).max(240),
  organisation: z
    .string()
    .min(1)
    .refine((name) => !placeholder.test(name.trim()), {
      error: "must name who publishes this copy, or be left out",
    })
    .optional()
    .describe("Who publishes this copy; left out, no page names a publisher"),
  editions: editionsSchema.describe("Every edition of this library, the oldest first"),
  coverage: z
    .literal("complete")
    .optional()
    .describe("Every part of every source must be used by an entry; left out, an entry uses what it needs"),
  language: z.string().default("en-GB"),
  exampleSearches: z
    .array(z.string().min(1))
    .max(5)
    .default([])
    .describe("Shown under the search box of the home page"),
  reportMistake: z
    .strictObject({
      label: z.string().min(1).default("Report a mistake"),
      address: z
        .string()
        .regex(/^(mailto:\S+@|https:\/\/)/, { error: "must begin with mailto: or https://" })
        .describe("A message or a form; the entry’s id is added to it"),
    })
    .optional()
    .describe("Where a mistake can be reported; left out, no page offers it"),
  accessibility: z.strictObject({
    statementDate: isoDate,
    lastTested: isoDate,
    testedBy: z.string().min(1),
    conformance: z.string().min(1),
    knownIssues: z.array(z.string().min(1)).default([]),
    responseDays: z.number().int().positive(),
    enforcement: z.string().min(1),
  }),
});

/** Everything an adopter changes: content/site.yaml. `edition` is the newest one, as pages name it. */
export const siteSchema = fields.transform((site) => {
  const last = site.editions.at(-1);
  return { ...site, edition: last ? editionText(last) : "" };
});

export type Site = z.output<typeof siteSchema>;
