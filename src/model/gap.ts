import { z } from "astro/zod";
import { gapDirectionNames, gapDirections, type GapDirection } from "./gap-direction.ts";

export const gapSchema = z
  .strictObject({
    between: z.string().min(1).describe("The groups or places compared, in words"),
    direction: z.enum(gapDirectionNames).describe("Only from values of both groups or the source's own statement"),
    basis: z
      .enum(["figures", "stated"])
      .optional()
      .describe("Whether figures of both groups show it, or the source says so in words; left out where not measured"),
    against: z
      .enum(["earlier", "elsewhere", "expected"])
      .optional()
      .describe("What the gap is set against; left out where not measured"),
  })
  .refine(({ direction, basis, against }) => {
    const isMeasured = direction !== "not-measured";
    return isMeasured === (basis !== undefined) && isMeasured === (against !== undefined);
  }, "needs “basis” and “against” where the gap was measured, and neither where it was not");

export type Gap = z.output<typeof gapSchema>;

/** The words for a direction that a source states without figures. */
const said: Record<Exclude<GapDirection, "not-measured">, string> = {
  narrows: "Gap said to have narrowed",
  widens: "Gap said to have widened",
  unchanged: "Gap said to be unchanged",
  "not-closed": "Gap said not to have closed",
  mixed: "Mixed effect on the gap, in words",
};

export const isMeasured = ({ direction }: Gap): boolean => direction !== "not-measured";

/**
 * Returns what happened to a gap in one phrase: “Gap narrowed”, “Gap said to have narrowed”, “Gap smaller than
 * expected”. “Said to” marks a gap without figures of both groups.
 */
export function gapWords({ direction, basis, against }: Gap): string {
  if (direction === "not-measured") return gapDirections[direction].word;
  if (against === "expected" && direction === "narrows") return "Gap smaller than expected";
  if (against === "expected" && direction === "widens") return "Gap larger than expected";
  const words = basis === "figures" ? gapDirections[direction].word : said[direction];
  return against === "elsewhere" ? `${words}, compared with others` : words;
}

/** Short phrases for what happened to measured gaps, without repeats. */
export const gapMarks = (gaps: readonly Gap[]): { direction: GapDirection; words: string }[] => [
  ...new Map(
    gaps.filter(isMeasured).map((gap) => {
      const words = gapWords(gap);
      return [words, { direction: gap.direction, words }] as const;
    }),
  ).values(),
];
