import { z } from "astro/zod";
import { isoDate } from "./dates.ts";

/** What a question or a finding said in an edition of the library, as a fingerprint. */
const saidSchema = z.strictObject({
  edition: z.number().int().min(1).describe("The edition of the library that said it first"),
  date: isoDate.describe("When it was recorded"),
  print: z.string().regex(/^[0-9a-f]{12}$/),
  reworded: z.string().min(1).optional().describe("Why its words changed though it means the same"),
});

export type Said = z.output<typeof saidSchema>;

/** Every id ever published and where it leads. An id may change its address; it never disappears. */
export const ledgerSchema = z.strictObject({
  ids: z.record(z.string(), z.string().startsWith("/")).describe("Id and its address now"),
  moved: z
    .record(z.string(), z.array(z.string().startsWith("/")))
    .default({})
    .describe("Addresses that entries had before, the oldest first"),
  retired: z
    .record(z.string(), z.strictObject({ leadsTo: z.string().min(1), why: z.string().min(1) }))
    .default({})
    .describe("Ids no longer in use, the id that answers for them, and why"),
  said: z
    .record(z.string(), z.array(saidSchema))
    .default({})
    .describe("What each question and finding said, the oldest first"),
});

export type Ledger = z.output<typeof ledgerSchema>;

/** The ledger of a library that has published nothing yet. */
export const noLedger: Ledger = { ids: {}, moved: {}, retired: {}, said: {} };
