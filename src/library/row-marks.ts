import { gapMarks } from "../model/gap.ts";
import { gapDirections, type GapDirection } from "../model/gap-direction.ts";
import type { Result } from "./programmes.ts";

/** What happened to gaps, in short phrases. */
export type RowMarks = readonly { readonly direction: GapDirection; readonly words: string }[];

/**
 * What results say of gaps, on rows, cards and in lists of search alike. What one that argues against an entry says is a
 * warning. That no gap was measured is said only where a result might have: without results there are no marks.
 */
export function rowMarks(all: readonly Result[]): RowMarks {
  const results = all.filter(({ finding }) => finding.role === "result");
  const gapsOf = (of: readonly Result[]) => gapMarks(of.map(({ finding }) => finding));
  const marks = [
    ...gapsOf(results.filter(({ bears }) => bears !== "against")),
    ...gapsOf(results.filter(({ bears }) => bears === "against")).map(({ direction, words }) => ({
      direction,
      words: `Warning: ${words.toLowerCase()}`,
    })),
  ];
  if (marks.length > 0 || results.length === 0) return marks;
  return [{ direction: "not-measured", words: gapDirections["not-measured"].word }];
}
