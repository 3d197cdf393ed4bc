import type { FindingData } from "../model/finding.ts";
import type { GapDirection } from "../model/gap.ts";
import type { Finding, Library } from "./library.ts";
import { chartOf } from "./value-chart.ts";

const isChange = ({ values }: FindingData) => values.some(({ number }) => number !== null && number < 0);

/** Whether what was measured is itself a difference, in the words of the measure. */
const measuresGap = ({ measure }: FindingData) => /\b(gap|difference|inequalit(y|ies))\b/i.test(measure);

/** Whether two groups or more have each a value at two times or more, or each a change. */
function comparesGroups(finding: FindingData): boolean {
  const groups = Map.groupBy(finding.values, ({ group }) => group ?? "");
  groups.delete("");
  const times = [...groups.values()].map((values) => new Set(values.map(({ period }) => period)).size);
  return groups.size > 1 && (isChange(finding) || times.every((count) => count > 1));
}

const showsGap = (finding: Finding) =>
  finding.role === "result" && chartOf(finding) !== undefined && (measuresGap(finding) || comparesGroups(finding));

/**
 * Up to three results whose chart shows a gap, each from another entry: one that widened, one that narrowed, one that
 * did neither. Two levels of a gap come before its rates of change, which are harder to read.
 */
export function featuredFindings(library: Library): Finding[] {
  const results = [...library.findings.values()].filter(showsGap);
  const ordered = [...results.filter((finding) => !isChange(finding)), ...results.filter(isChange)];
  const wanted: GapDirection[][] = [["widens"], ["narrows"], ["mixed", "unchanged"]];
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
