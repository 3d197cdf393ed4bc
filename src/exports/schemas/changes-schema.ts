import { z } from "astro/zod";
import { changeWords, type ChangeKind } from "../../model/change.ts";
import { isoDate } from "../../model/dates.ts";

const path = z.string().regex(/^\//);

const change = z.strictObject({
  id: z.string().describe("The id of an entry, finding or question"),
  what: z
    .enum(Object.keys(changeWords) as [ChangeKind, ...ChangeKind[]])
    .describe("corrected: its words, values or gaps changed; the note says which, where that was recorded"),
  date: isoDate.describe("When it was recorded"),
  from: isoDate.describe("The day from which people could meet it: the date, or that of the edition where it is later"),
  edition: z.number().int().min(1).describe("The edition of the library"),
  title: z
    .string()
    .min(1)
    .describe("Its title, statement or question now; of something withdrawn, its last, or its id"),
  url: path.optional().describe("The path of its place inside the site; absent once it is withdrawn"),
  note: z.string().min(1).optional().describe("Why, or what changed; absent where nothing was recorded"),
  replacedBy: z
    .strictObject({ id: z.string(), title: z.string().min(1), url: path })
    .optional()
    .describe("What answers for something withdrawn, if anything does"),
  lang: z.string().optional(),
});

/** What changes.json holds, format version 1. */
export const changesSchema = z.strictObject({
  formatVersion: z.literal(1),
  editions: z.array(z.strictObject({ number: z.number().int().min(1), date: isoDate })).min(1),
  changes: z.array(change).describe("What happened since the first edition, the latest first"),
});
