import type { Assessment } from "./assessment.ts";

/** Who answered what a group finishes together. */
export const consensusName = "Consensus";

/** One who answered, with the name that tells them apart here. */
export interface Respondent {
  readonly name: string;
  readonly assessment: Assessment;
  /** How often files with this assessment were opened; the latest of them counts, and no other. */
  readonly opened: number;
}

/**
 * The respondents behind assessments, in the order in which each was first given. The same assessment given twice counts
 * once, as it was at its latest. Names are optional: whoever gave none is “Respondent 3” by their place.
 */
export function respondentsOf(assessments: readonly Assessment[]): readonly Respondent[] {
  const byId = new Map<string, { assessment: Assessment; opened: number }>();
  for (const assessment of assessments) {
    const known = byId.get(assessment.id);
    byId.set(assessment.id, {
      assessment: known && !isLater(assessment, known.assessment) ? known.assessment : assessment,
      opened: (known?.opened ?? 0) + 1,
    });
  }
  const found = [...byId.values()];
  const names = nameAll(found.map(({ assessment }) => assessment));
  return found.map((each, place) => ({ name: names[place] ?? "", ...each }));
}

const isLater = (one: Assessment, other: Assessment) => Date.parse(one.updated) > Date.parse(other.updated);

/** Names as short as tell people apart: the respondent's; with the organisation where two share it; then numbered. */
function nameAll(assessments: readonly Assessment[]): readonly string[] {
  const short = assessments.map(
    ({ respondent, organisation }, place) =>
      respondent.trim() || organisation.trim() || `Respondent ${String(place + 1)}`,
  );
  const full = assessments.map(({ respondent, organisation }, place) => {
    const name = short[place] ?? "";
    const isShared = short.indexOf(name) !== short.lastIndexOf(name);
    return isShared && respondent.trim() && organisation.trim() ? `${name}, ${organisation.trim()}` : name;
  });
  const taken = new Set<string>();
  return full.map((name) => {
    let unique = name;
    for (let number = 2; taken.has(unique); number += 1) unique = `${name} (${String(number)})`;
    taken.add(unique);
    return unique;
  });
}
