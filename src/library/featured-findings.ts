import type { FindingData } from "../model/finding.ts";
import type { GapDirection } from "../model/gap-direction.ts";
import type { Finding, Library } from "./library.ts";
import { chartOf } from "./finding-chart.ts";

const isChange = ({ values }: FindingData) => values.some(({ number }) => number !== null && number < 0);

/** Whether at least two groups have values at two times, or changes. */
function comparesGroups(finding: FindingData): boolean {
  const groups = Map.groupBy(finding.values, ({ group }) => group ?? "");
  groups.delete("");
  const times = [...groups.values()].map((values) => new Set(values.map(({ period }) => period)).size);
  return groups.size > 1 && (isChange(finding) || times.every((count) => count > 1));
}

const isDrawn = (finding: Finding) => finding.role === "result" && chartOf(finding) !== undefined;

/**
 * Chooses up to three results whose chart shows a gap, each from another entry: one that widened, one that narrowed,
 * one that did neither. A measure of the gap itself comes before two groups at two times. Levels come before rates of
 * change, because rates are harder to read.
 */
export function featuredFindings(library: Library): Finding[] {
  const drawn = [...library.findings.values()].filter(isDrawn);
  const levelsFirst = (found: readonly Finding[]) => [
    ...found.filter((finding) => !isChange(finding)),
    ...found.filter(isChange),
  ];
  const ordered = [
    ...levelsFirst(drawn.filter(({ of }) => of === "gap")),
    ...levelsFirst(drawn.filter((finding) => finding.of === "average" && comparesGroups(finding))),
  ];
  const wanted: GapDirection[][] = [["widens"], ["narrows"], ["mixed", "unchanged", "not-closed"]];
  const chosen: Finding[] = [];
  for (const directions of wanted) {
    const next = ordered.find(
      ({ entry, gaps }) =>
        !chosen.some((other) => other.entry === entry) && gaps.some(({ direction }) => directions.includes(direction)),
    );
    if (next) chosen.push(next);
  }
  return chosen;
}
