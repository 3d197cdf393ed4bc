import { z } from "astro/zod";
import { isoDate } from "./dates.ts";
import { facetNames } from "./facet.ts";

/** The fingerprint of a question or finding in an edition of the library. */
const saidSchema = z.strictObject({
  edition: z.number().int().min(1).describe("The edition of the library that said it first"),
  date: isoDate.describe("When it was recorded"),
  print: z.string().regex(/^[0-9a-f]{12}$/),
  reworded: z.string().min(1).optional().describe("Why its words changed though it means the same"),
});

export type Said = z.output<typeof saidSchema>;

/** Every id ever published, with its address. The address of an id may change, but the id never disappears. */
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
  retiredValues: z
    .partialRecord(
      z.enum(facetNames),
      z.record(z.string(), z.strictObject({ leadsTo: z.array(z.string().min(1)).min(1), why: z.string().min(1) })),
    )
    .default({})
    .describe("Values of a facet no longer in use, the values that took their place, and why"),
  said: z
    .record(z.string(), z.array(saidSchema))
    .default({})
    .describe("What each question and finding said, the oldest first"),
});

export type Ledger = z.output<typeof ledgerSchema>;

/** The ledger of a library that has not been published yet. */
export const noLedger: Ledger = { ids: {}, moved: {}, retired: {}, retiredValues: {}, said: {} };

/** Returns the replacements of retired values, by facet and retired value. */
export const replacedValues = ({ retiredValues }: Ledger): Record<string, Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.entries(retiredValues).map(([facet, values]) => [
      facet,
      Object.fromEntries(Object.entries(values).map(([value, { leadsTo }]) => [value, leadsTo])),
    ]),
  );
