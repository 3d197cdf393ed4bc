import type { GapDirection } from "../model/gap.ts";
import type { Finding, Library } from "./library.ts";

const charted = ({ role, values }: Finding) =>
  role === "result" && values.filter(({ number }) => number !== null).length > 1;

/**
 * Three results with numbers to compare, each from another entry, that show different things happening to a gap: one
 * that widened, one that narrowed, one that did neither; where the library has none of a kind, the next result with
 * numbers stands in.
 */
export function tellingFindings(library: Library): Finding[] {
  const results = [...library.findings.values()].filter(charted);
  const wanted: GapDirection[][] = [["widens"], ["narrows"], ["mixed", "unchanged"], [], []];
  const chosen: Finding[] = [];
  for (const directions of wanted) {
    const next = results.find(
      (finding) =>
        !chosen.some(({ entry }) => entry === finding.entry) &&
        (directions.length === 0 || finding.gaps.some(({ direction }) => directions.includes(direction))),
    );
    if (next && chosen.length < 3) chosen.push(next);
  }
  return chosen;
}
