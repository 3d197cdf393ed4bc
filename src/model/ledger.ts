import { z } from "astro/zod";

/** Every id ever published and where it leads. An id may change its address; it never disappears. */
export const ledgerSchema = z.strictObject({
  ids: z.record(z.string(), z.string().startsWith("/")).describe("Id and its address now"),
  retired: z
    .record(z.string(), z.strictObject({ leadsTo: z.string().min(1), why: z.string().min(1) }))
    .default({})
    .describe("Ids no longer in use, the id that answers for them, and why"),
  questions: z
    .record(z.string(), z.record(z.string().regex(/^[1-9]\d*$/), z.string().regex(/^[0-9a-f]{12}$/)))
    .default({})
    .describe("The fingerprint of each checklist question in each edition that was published"),
});

export type Ledger = z.output<typeof ledgerSchema>;

/** The ledger of a library that has published nothing yet. */
export const noLedger: Ledger = { ids: {}, retired: {}, questions: {} };
