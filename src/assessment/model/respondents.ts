import type { Assessment } from "./assessment.ts";

/** Who answered what a group finishes together. */
export const consensusName = "Consensus";

/** One who answered, with the name that tells them apart here. */
export interface Respondent {
  readonly name: string;
  readonly assessment: Assessment;
}

/**
 * The respondents behind assessments, in the order given; `voicesOf` says before which files are one person's. Names are
 * optional: whoever gave none is “Respondent 3” by their place.
 */
export function respondentsOf(assessments: readonly Assessment[]): readonly Respondent[] {
  const names = nameAll(assessments);
  return assessments.map((assessment, place) => ({ name: names[place] ?? "", assessment }));
}

/** True where all belong to the same organisation, or none says to which. */
const haveOneHome = (assessments: readonly Assessment[]) =>
  new Set(assessments.map(({ organisation }) => organisation.trim())).size < 2;

/** The person; after their organisation where not all have the same one; numbered where two are still alike. */
function nameAll(assessments: readonly Assessment[]): readonly string[] {
  const isOne = haveOneHome(assessments);
  const taken = new Set<string>();
  return assessments.map(({ respondent, organisation }, place) => {
    const [person, home] = [respondent.trim(), organisation.trim()];
    const isBoth = !isOne && person && home;
    const name = isBoth ? `${home} (${person})` : person || home || `Respondent ${String(place + 1)}`;
    let unique = name;
    for (let number = 2; taken.has(unique); number += 1) unique = `${name} (${String(number)})`;
    taken.add(unique);
    return unique;
  });
}

/** The same assessments without who gave them, each respondent by number; an organisation stays where all have it. */
export function withoutNames(assessments: readonly Assessment[]): readonly Assessment[] {
  const isOne = haveOneHome(assessments);
  return assessments.map((each, place) => ({
    ...each,
    organisation: isOne ? each.organisation : "Not named",
    respondent: `Respondent ${String(place + 1)}`,
  }));
}
