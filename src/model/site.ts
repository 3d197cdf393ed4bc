import { z } from "astro/zod";
import { collectionIntrosSchema } from "./collection-intros.ts";
import { coloursSchema } from "./colours.ts";
import { interfaceLanguage, isLanguageTag } from "./content-language.ts";
import { isoDate } from "./dates.ts";
import { doorSchema } from "./door.ts";
import { editionsSchema, editionText } from "./edition.ts";
import { frameworksSchema } from "./framework.ts";
import { entryId } from "./id.ts";

const placeholder = /^the publisher of this (library|site)\.?$/i;

const fields = z.strictObject({
  name: z.string().min(1).describe("What the library is called; files that people download are named after it"),
  strapline: z
    .string()
    .min(1)
    .describe("One sentence for the home page; {source|document|documents} stands for the number of sources, in words"),
  description: z
    .string()
    .min(40)
    .max(240)
    .describe("What search engines show; counts may stand in it as in the strapline"),
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
  language: z
    .string()
    .refine(isLanguageTag, { error: "must be a language tag, such as en-GB or cy" })
    .default(interfaceLanguage)
    .describe("The language of the content; the interface around it stays English"),
  licence: z
    .strictObject({
      name: z.string().min(1).describe("As it stands after “Text under”: CC BY 4.0"),
      url: z
        .url({ protocol: /^https$/ })
        .optional()
        .describe("Where the licence can be read"),
    })
    .optional()
    .describe("What others may do with the text; left out, no page promises anything"),
  colours: coloursSchema.prefault({}).describe("The colours of the pages; each that is left out is ours"),
  frameworks: frameworksSchema.default([]).describe("How themes are ordered; the home page shows the first"),
  intros: collectionIntrosSchema
    .prefault({})
    .describe("What stands above the entries of each type; counts may stand in it as in the strapline"),
  doors: z.array(doorSchema).max(3).default([]).describe("Ways in, on the home page"),
  beginWithChecklists: z
    .array(entryId("checklist"))
    .max(3)
    .default([])
    .describe("The checklists to begin with, first in their list; left out, none is named"),
  offline: z
    .boolean()
    .default(true)
    .describe("Whether people may keep the whole library on their device; false removes what was kept"),
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
    statementDate: isoDate.describe("When the statement was first written"),
    lastTested: isoDate.describe("When the site was last tested"),
    testedBy: z.string().min(1).describe("Who tested it, and how"),
    conformance: z.string().min(1).describe("How far it meets WCAG 2.2 AA, in words: partially compliant"),
    knownIssues: z.array(z.string().min(1)).default([]).describe("What is known not to be accessible yet"),
    responseDays: z.number().int().positive().describe("Within how many working days an answer is promised"),
    enforcement: z.string().min(1).describe("Who can be turned to when an answer does not satisfy"),
  }),
});

/** Everything an adopter changes: content/site.yaml. `edition` is the newest edition in words, or empty. */
export const siteSchema = fields.transform((site) => {
  const last = site.editions.at(-1);
  return { ...site, edition: last ? editionText(last) : "" };
});

export type Site = z.output<typeof siteSchema>;
