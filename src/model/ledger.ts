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

/** What happens to an id once it is published, apart from what it says. */
const ledgerEvents = ["published", "renamed", "withdrawn", "restored"] as const;

/** One thing that happened to an id after the first edition was published, or to its address at any time. */
const eventSchema = z.strictObject({
  what: z.enum(ledgerEvents),
  date: isoDate.describe("When it was recorded"),
  edition: z.number().int().min(1).describe("The edition of the library at that time"),
  note: z.string().min(1).optional().describe("Why, for readers"),
});

export type LedgerEvent = z.output<typeof eventSchema>;

/** An id no longer in use. It keeps a page that says why, and leads to what replaces it if anything does. */
const retiredSchema = z.strictObject({
  leadsTo: z.string().min(1).optional().describe("The id that answers for it now"),
  why: z.string().min(1).describe("Why it was withdrawn, for readers"),
  address: z.string().startsWith("/").optional().describe("Where it was read"),
  title: z.string().min(1).optional().describe("What it was called, or what it said"),
  themes: z.array(z.string()).optional().describe("The themes it belonged to"),
});

/** Every id ever published, with its address. The address of an id may change, but the id never disappears. */
export const ledgerSchema = z.strictObject({
  ids: z.record(z.string(), z.string().startsWith("/")).describe("Id and its address now"),
  moved: z
    .record(z.string(), z.array(z.string().startsWith("/")))
    .default({})
    .describe("Addresses that entries had before, the oldest first"),
  retired: z
    .record(z.string(), retiredSchema)
    .default({})
    .describe("Ids no longer in use, why, and what replaces them"),
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
  log: z
    .record(z.string(), z.array(eventSchema))
    .default({})
    .describe("What happened to each id since the first edition, the oldest first"),
});

export type Ledger = z.output<typeof ledgerSchema>;

/** The ledger of a library that has not been published yet. */
export const noLedger: Ledger = { ids: {}, moved: {}, retired: {}, retiredValues: {}, said: {}, log: {} };

/** Returns the replacements of retired values, by facet and retired value. */
export const replacedValues = ({ retiredValues }: Ledger): Record<string, Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.entries(retiredValues).map(([facet, values]) => [
      facet,
      Object.fromEntries(Object.entries(values).map(([value, { leadsTo }]) => [value, leadsTo])),
    ]),
  );
