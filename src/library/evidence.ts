import type { Design } from "../model/design.ts";
import { designNames } from "../model/design.ts";
import type { EntryType } from "../model/entry-type.ts";
import { gapDirectionNames, type GapDirection } from "../model/gap-direction.ts";
import { gapMarks, gapWords, type Gap } from "../model/gap.ts";
import { comparisonSentence, programmeSentence, supportSentence } from "./evidence-sentence.ts";
import type { Finding } from "./library.ts";
import { limitsOf, type Limit } from "./limits.ts";
import { groupByProgramme, supportingResults, type Result } from "./programmes.ts";

/** What happened to one gap, with the result that measured or described it. */
interface GapFound extends Gap {
  readonly finding: Finding;
  /** “Gap narrowed”, “Gap said to have narrowed”. */
  readonly words: string;
}

/** What an entry's results show, derived from their fields, without a grade or score. */
export interface Evidence {
  /** Number of results, including those that argue against. */
  readonly results: number;
  readonly programmes: number;
  readonly studies: number;
  /** One or two sentences on what was measured and in which direction, counted by programme. */
  readonly sentence: string;
  /** What the programmes compared. Empty for a case study, because its sentence already states it. */
  readonly comparison: string;
  readonly gaps: readonly GapFound[];
  readonly directions: readonly GapDirection[];
  /** Short phrases for what happened to gaps, without repeats. Gaps that nobody measured are left out. */
  readonly marks: readonly { readonly direction: GapDirection; readonly words: string }[];
  readonly designs: readonly Design[];
  readonly limits: readonly Limit[];
  /** The longest follow-up of any result, in months, if a source states one. */
  readonly followUpMonths: number | undefined;
}

const nothing: Partial<Record<EntryType, string>> = { insight: "Advice only: no result in these sources." };

/**
 * Derives an entry's evidence from the results it rests on. Designs and directions come only from results that support
 * the entry. The average effect is kept apart from what happened to a gap.
 */
export function evidenceOf(all: readonly Result[], type: EntryType): Evidence {
  const results = all.filter(({ finding }) => finding.role === "result");
  const found = results.map(({ finding }) => finding);
  const speaking = supportingResults(all);
  const programmes = groupByProgramme(results);
  const gaps = found.flatMap((finding) => finding.gaps.map((gap) => ({ ...gap, finding, words: gapWords(gap) })));
  const spoken = gaps.filter(({ finding }) => speaking.includes(finding));
  const followUps = found.flatMap(({ followUpMonths }) => followUpMonths ?? []);
  const isCase = type === "case-study";
  const none = nothing[type] ?? "No result we could record.";
  const sentence = isCase ? programmeSentence(found) : supportSentence(programmes);
  return {
    results: results.length,
    programmes: programmes.filter(({ kind }) => kind === "programme").length,
    studies: programmes.filter(({ kind }) => kind === "study").length,
    sentence: results.length > 0 && sentence ? sentence : none,
    comparison: isCase ? "" : comparisonSentence(programmes.filter(({ kind }) => kind !== "example")),
    gaps,
    directions: gapDirectionNames.filter((name) => spoken.some(({ direction }) => direction === name)),
    marks: gapMarks(spoken),
    designs: designNames.filter((name) => speaking.some(({ design }) => design === name)),
    limits: limitsOf(found),
    followUpMonths: followUps.length > 0 ? Math.max(...followUps) : undefined,
  };
}
