import { z } from "astro/zod";
import { entryFields } from "./entry.ts";
import { anyEntryId, entryId, itemId, unitId } from "./id.ts";
import { ratingNames } from "./rating.ts";

const itemSchema = z.strictObject({
  id: itemId,
  ask: z.string().min(1).describe("A question that the shared scale can answer, and that stands alone"),
  help: z.string().min(1).optional().describe("What a word means, or what to look at"),
  proofPrompt: z.string().min(1).describe("What would convince a sceptic"),
  learn: z.array(anyEntryId).default([]).describe("Entries that help where the answer is weak"),
  units: z.array(unitId).min(1),
  sameAs: z.array(itemId).default([]).describe("The same question in another checklist"),
  replaces: z.array(itemId).default([]).describe("Retired questions whose meaning this one changed"),
  since: z.number().int().min(1).optional().describe("The edition that first asked it; leave out for the first"),
});

export const checklistSchema = z.strictObject({
  id: entryId("checklist"),
  ...entryFields,
  edition: z.number().int().min(1).describe("Goes up when a question is added, changed or retired"),
  minutes: z.number().int().positive().describe("How long a facilitated talk about all of it takes"),
  for: z.string().min(1).max(120).describe("Whom it is for, in one line"),
  whoFillsIn: z.string().min(1).describe("Who should fill it in"),
  howToUse: z.string().min(1).describe("How: a facilitated talk, not a form"),
  ratingLabels: z.partialRecord(z.enum(ratingNames), z.string().min(1)).default({}),
  sections: z
    .array(
      z.strictObject({
        id: z.string().regex(/^s\d{1,2}$/, { error: "must be s1, s2 …" }),
        title: z.string().min(1),
        intro: z.string().min(1).optional(),
        items: z.array(itemSchema).min(1),
      }),
    )
    .min(1),
});

export type ItemData = z.output<typeof itemSchema>;
