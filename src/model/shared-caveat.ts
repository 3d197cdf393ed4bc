import { z } from "astro/zod";
import { findingId } from "./id.ts";

/** A doubt that holds for several findings of one entry. Their text says it once, above the first of them. */
export const sharedCaveatSchema = z.strictObject({
  text: z.string().min(1).describe("One or two sentences that are true of each of them, and of each alone"),
  findings: z.array(findingId).min(1).describe("The findings that it holds for, which follow each other in the text"),
});

export type SharedCaveat = z.output<typeof sharedCaveatSchema>;

/** All that a careful reader must know of one finding: what it shares with others, then what is its own. */
export const wholeCaveat = (shared: string | undefined, own: string | undefined): string | undefined =>
  [shared, own].filter(Boolean).join(" ") || undefined;
