import { z } from "astro/zod";

/** What happened to a difference between groups. Symbol and word always stand together. */
export const gapDirections = {
  narrows: { symbol: "▸◂", word: "Gap narrowed" },
  widens: { symbol: "◂▸", word: "Gap widened" },
  unchanged: { symbol: "═", word: "Gap unchanged" },
  mixed: { symbol: "≷", word: "Mixed effect on the gap" },
  "not-measured": { symbol: "○", word: "Gap not measured" },
} as const;

export type GapDirection = keyof typeof gapDirections;

export const gapDirectionNames = Object.keys(gapDirections) as [GapDirection, ...GapDirection[]];

export const gapSchema = z.strictObject({
  between: z.string().min(1).describe("The groups or places compared, in words"),
  direction: z.enum(gapDirectionNames).describe("Only from values of both groups or the source's own statement"),
});
