import type { ScannedBody } from "../content/scan-body.ts";
import type { Citation, Finding, Unit } from "./library.ts";

/** The units that state a finding: those of its values, then those that state it in words. */
export const unitIdsOf = ({ values, units }: Pick<Finding, "values" | "units">): readonly string[] => [
  ...new Set([...values.map(({ unit }) => unit), ...units]),
];

/**
 * Numbers the units that a page cites, from 1, in the order of their first citation: those that stand before its text,
 * then those of the text. A finding in the text cites every unit that states it.
 */
export function numberCitations(
  { marks }: ScannedBody,
  units: ReadonlyMap<string, Unit>,
  findings: ReadonlyMap<string, Finding>,
  before: readonly Unit[] = [],
): Citation[] {
  const cited = marks.flatMap(({ component, id }): readonly Unit[] => {
    if (component === "Finding") return findings.get(id)?.citedUnits ?? [];
    const unit = component === "Cite" ? units.get(id) : undefined;
    return unit ? [unit] : [];
  });
  return [...new Set([...before, ...cited])].map((unit, i) => ({ number: i + 1, unit }));
}
