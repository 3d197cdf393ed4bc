import { z } from "astro/zod";
import { isoDate } from "./dates.ts";

/** Everything an adopter changes: content/site.yaml. */
export const siteSchema = z.strictObject({
  name: z.string().min(1),
  strapline: z.string().min(1).describe("One sentence for the home page"),
  description: z.string().min(40).max(240),
  organisation: z.string().min(1).describe("Who publishes this library"),
  edition: z.string().min(1),
  language: z.string().default("en-GB"),
  exampleSearches: z
    .array(z.string().min(1))
    .max(5)
    .default([])
    .describe("Shown under the search box of the home page"),
  reportMistake: z
    .strictObject({
      label: z.string().min(1),
      address: z
        .string()
        .regex(/^(mailto:|https:\/\/)/)
        .optional(),
    })
    .describe("Where a mistake can be reported; without an address the page says how to reach the organisation"),
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

export type Site = z.output<typeof siteSchema>;
