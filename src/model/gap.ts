import { z } from "astro/zod";
import { durationWords } from "./duration.ts";
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

/** What the words for a gap need of its finding: how long it was followed, if a source says. */
interface Followed {
  readonly followUpMonths?: number | undefined;
}

/**
 * Returns what happened to a gap of a finding in one phrase: “Gap narrowed”, “Gap said to have narrowed”, “Gap smaller
 * than expected”. “Said to” marks a gap without figures of it or of both groups. A gap that is as it was may have moved
 * in between, so that the words say after how long.
 */
export function gapWords({ direction, basis, against }: Gap, { followUpMonths }: Followed): string {
  if (direction === "not-measured") return gapDirections[direction].word;
  if (against === "expected" && direction === "narrows") return "Gap smaller than expected";
  if (against === "expected" && direction === "widens") return "Gap larger than expected";
  const words = basis === "figures" ? gapDirections[direction].word : said[direction];
  if (against === "elsewhere") return `${words}, compared with others`;
  const isTimed = direction === "unchanged" && followUpMonths !== undefined;
  return isTimed ? `${words} after ${durationWords(followUpMonths)}` : words;
}

/** Short phrases for what happened to the measured gaps of findings, without repeats. */
export const gapMarks = (
  findings: readonly (Followed & { readonly gaps: readonly Gap[] })[],
): { direction: GapDirection; words: string }[] => [
  ...new Map(
    findings.flatMap((finding) =>
      finding.gaps.filter(isMeasured).map((gap) => {
        const words = gapWords(gap, finding);
        return [words, { direction: gap.direction, words }] as const;
      }),
    ),
  ).values(),
];
