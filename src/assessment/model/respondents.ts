import type { Assessment } from "./assessment.ts";
import { plainDirection } from "./plain-direction.ts";

/** The respondent of a consensus. */
export const consensusName = "Consensus";

/** A respondent, with a name that is unique among those compared. */
export interface Respondent {
  readonly name: string;
  readonly assessment: Assessment;
}

/**
 * The respondents behind assessments, in the order given. `voicesOf` must first decide which files belong to one
 * person. Names are optional: the third person is “Respondent 3” if they gave none.
 */
export function respondentsOf(assessments: readonly Assessment[]): readonly Respondent[] {
  const names = nameAll(assessments);
  return assessments.map((assessment, place) => ({ name: names[place] ?? "", assessment }));
}

/** True if all belong to the same organisation, or none names one. */
const haveOneHome = (assessments: readonly Assessment[]) =>
  new Set(assessments.map(({ organisation }) => organisation.trim())).size < 2;

/** The person’s name. The organisation comes first if they differ, and equal names are numbered. */
function nameAll(assessments: readonly Assessment[]): readonly string[] {
  const isOne = haveOneHome(assessments);
  const taken = new Set<string>();
  return assessments.map(({ respondent, organisation }, place) => {
    const [person = "", home = ""] = [respondent, organisation].map((each) => plainDirection(each).trim());
    const isBoth = !isOne && person && home;
    const name = isBoth ? `${home} (${person})` : person || home || `Respondent ${String(place + 1)}`;
    let unique = name;
    for (let number = 2; taken.has(unique); number += 1) unique = `${name} (${String(number)})`;
    taken.add(unique);
    return unique;
  });
}

/** Stands for the name in a sign-off while names are hidden. A sign-off without a name could not be read again. */
export const hiddenName = "Name not shown";

/**
 * An assessment for files and tables that leave the device while names are hidden: the record of a consensus holds
 * numbers instead of names, and a sign-off does not say by whom. `newId` returns a new UUID, because an id leads back
 * to the file that has the name.
 */
export function withoutRecordedNames(assessment: Assessment, newId: () => string): Assessment {
  const { combinedFrom, signedOff } = assessment;
  const signed = signedOff && { signedOff: signedOff.map((each) => ({ ...each, by: hiddenName })) };
  if (combinedFrom.length === 0) return signed ? { ...assessment, ...signed } : assessment;
  const isOne = new Set(combinedFrom.map(({ organisation }) => organisation.trim())).size < 2;
  const recorded = combinedFrom.map((record, place) => ({
    ...record,
    id: newId(),
    organisation: isOne ? record.organisation : "",
    respondent: `Respondent ${String(place + 1)}`,
  }));
  return { ...assessment, combinedFrom: recorded, ...signed };
}

/** The same assessments with numbers instead of names. An organisation stays if all have it. */
export function withoutNames(assessments: readonly Assessment[]): readonly Assessment[] {
  const isOne = haveOneHome(assessments);
  return assessments.map((each, place) => ({
    ...each,
    organisation: isOne ? each.organisation : "Not named",
    respondent: `Respondent ${String(place + 1)}`,
  }));
}
