import type { FindingData } from "../../model/finding.ts";
import type { Gap } from "../../model/gap.ts";
import { findingsOf } from "../content-index.ts";
import type { Rule } from "./rule.ts";

const isChange = ({ measure, values }: FindingData) =>
  /\b(change|fall|rise|drop|reduction|increase|decrease|gain|loss|growth)\b/i.test(measure) ||
  values.some(({ text }) => /^[+−-]/.test(text.trim()));

const timesOf = (values: FindingData["values"]): number => new Set(values.flatMap(({ period }) => period ?? [])).size;

/**
 * Whether the values can show what happened to a gap. Two groups need values at two times each, or changes. A measure of
 * the gap itself needs values at two times, a change, or a value against what was expected.
 */
function canShow(finding: FindingData, { against }: Gap): boolean {
  const values = finding.values.filter(({ number }) => number !== null);
  if (finding.of === "gap")
    return timesOf(values) >= 2 || (values.length > 0 && (against === "expected" || isChange(finding)));
  const groups = new Set(values.map(({ group }) => group));
  if (groups.size < 2) return false;
  return isChange(finding) || [...groups].every((name) => timesOf(values.filter(({ group }) => group === name)) >= 2);
}

/** A gap on the basis of figures has the figures that show it. */
export const gapsRestOnValues: Rule = ({ entries }) =>
  entries.flatMap((record) =>
    findingsOf(record).flatMap((finding, f) =>
      finding.gaps.flatMap((gap, g) =>
        gap.basis !== "figures" || canShow(finding, gap)
          ? []
          : [
              {
                file: record.file,
                at: { path: ["findings", f, "gaps", g, "basis"] },
                what: `${finding.id}: no figures here show that a gap is “${gap.direction}”.`,
                remedy:
                  "Give the values of both groups at both times, or their changes, with “group” and “period” for each; or write basis: stated.",
              },
            ],
      ),
    ),
  );
