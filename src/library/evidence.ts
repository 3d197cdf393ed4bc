import { countOf } from "../model/count.ts";
import { designNames, designs, type Design } from "../model/design.ts";
import type { FindingData } from "../model/finding.ts";
import { gapDirectionNames, type GapDirection } from "../model/gap.ts";
import { limitsOf, type Limit } from "./limits.ts";

type Effect = FindingData["effect"];

/** How the results of one design came out: `counts` in the order better, worse, no change, unclear. */
interface DesignGroup {
  readonly design: Design;
  readonly count: number;
  readonly effects: readonly { readonly effect: Effect; readonly count: number }[];
}

/** What an entry's results show, derived from their fields. No grade, no score. */
export interface Evidence {
  readonly results: number;
  readonly groups: readonly DesignGroup[];
  /** “2 results: 1 controlled (worse), 1 before-and-after (better)”. */
  readonly sentence: string;
  readonly gaps: readonly { readonly between: string; readonly direction: GapDirection; readonly findingId: string }[];
  readonly directions: readonly GapDirection[];
  readonly designs: readonly Design[];
  readonly limits: readonly Limit[];
  /** The longest follow-up of any result, in months, where a source states one. */
  readonly followUpMonths: number | undefined;
}

const effectWords: Record<Effect, string> = {
  better: "better",
  worse: "worse",
  "no-change": "no change",
  unclear: "unclear",
};

const effectNames = Object.keys(effectWords) as Effect[];

function groupByDesign(results: readonly FindingData[]): DesignGroup[] {
  return designNames.flatMap((design) => {
    const of = results.filter((result) => result.design === design);
    const effects = effectNames
      .map((effect) => ({ effect, count: of.filter((result) => result.effect === effect).length }))
      .filter(({ count }) => count > 0);
    return of.length > 0 ? [{ design, count: of.length, effects }] : [];
  });
}

const groupWords = ({ design, count, effects }: DesignGroup) => {
  const outcomes = effects.map((e) =>
    effects.length > 1 ? `${String(e.count)} ${effectWords[e.effect]}` : effectWords[e.effect],
  );
  return `${String(count)} ${designs[design].plain} (${outcomes.join(", ")})`;
};

/** Says how many results there are, by design and direction; `none` is the wording where there is no result. */
function evidenceSentence(results: readonly FindingData[], none: string): string {
  if (results.length === 0) return none;
  return `${countOf(results.length, "result")}: ${groupByDesign(results).map(groupWords).join(", ")}`;
}

/**
 * Derives what an entry shows from the findings it rests on: only results count, and the average effect is kept apart
 * from the effect on the gap. `none` is the wording for an entry without a result.
 */
export function evidenceOf(
  findings: readonly (FindingData & { period?: string | undefined })[],
  none = "No result reported",
): Evidence {
  const results = findings.filter(({ role }) => role === "result");
  const groups = groupByDesign(results);
  const gaps = results.flatMap(({ id, gaps: list }) => list.map((gap) => ({ ...gap, findingId: id })));
  const followUps = results.flatMap(({ followUpMonths }) => followUpMonths ?? []);
  return {
    results: results.length,
    groups,
    sentence: evidenceSentence(results, none),
    gaps,
    directions: gapDirectionNames.filter((name) => gaps.some(({ direction }) => direction === name)),
    designs: groups.map(({ design }) => design),
    limits: limitsOf(results),
    followUpMonths: followUps.length > 0 ? Math.max(...followUps) : undefined,
  };
}
