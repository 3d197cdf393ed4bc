import type { Design } from "../model/design.ts";
import { designNames } from "../model/design.ts";
import type { EntryType } from "../model/entry-type.ts";
import { gapDirectionNames, type GapDirection } from "../model/gap-direction.ts";
import { gapWords, type Gap } from "../model/gap.ts";
import type { Origins } from "../model/origins.ts";
import { comparisonSentence, programmeSentence, supportSentence } from "./evidence-sentence.ts";
import type { Finding } from "./library.ts";
import { limitsOf, type Limit } from "./limits.ts";
import { groupByProgramme, originsOf, supportingResults, type Result } from "./programmes.ts";
import { rowMarks, type RowMarks } from "./row-marks.ts";

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
  readonly origins: Origins;
  /** One or two sentences on what was measured and in which direction, counted by programme. */
  readonly sentence: string;
  /** What the programmes compared. Empty for a case study, because its sentence already states it. */
  readonly comparison: string;
  readonly gaps: readonly GapFound[];
  readonly directions: readonly GapDirection[];
  /** What happened to gaps, warnings included, as rows, cards and lists of search say it. */
  readonly marks: RowMarks;
  /** Sentence and marks as text alone. The average effect and what happened to gaps are two things, so each is a sentence. */
  readonly text: string;
  readonly designs: readonly Design[];
  readonly limits: readonly Limit[];
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
  const gaps = found.flatMap((finding) =>
    finding.gaps.map((gap) => ({ ...gap, finding, words: gapWords(gap, finding) })),
  );
  const spoken = gaps.filter(({ finding }) => speaking.includes(finding));
  const isCase = type === "case-study";
  const none = nothing[type] ?? "No result we could record.";
  const said = isCase ? programmeSentence(found) : supportSentence(programmes);
  const sentence = results.length > 0 && said ? said : none;
  const marks = rowMarks(all);
  return {
    results: results.length,
    origins: originsOf(programmes),
    sentence,
    comparison: isCase ? "" : comparisonSentence(programmes.filter(({ kind }) => kind !== "example")),
    gaps,
    directions: gapDirectionNames.filter((name) => spoken.some(({ direction }) => direction === name)),
    marks,
    text: [sentence, ...marks.map(({ words }) => `${words}.`)].join(" "),
    designs: designNames.filter((name) => speaking.some(({ design }) => design === name)),
    limits: limitsOf(found),
  };
}
