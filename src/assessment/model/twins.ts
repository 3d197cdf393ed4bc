import { actionFields, answerFields, headFields, type Assessment } from "./assessment.ts";
import { holds } from "./voices.ts";

/** How a file stands to the same assessment as this device keeps it. */
export type TwinState = "same" | "kept-later" | "file-later" | "both-changed";

const parts = (assessment: Assessment) =>
  JSON.stringify([
    headFields.map((field) => assessment[field] ?? ""),
    Object.entries(assessment.answers)
      .map(([item, answer]) => [item, answerFields.map((field) => answer[field] ?? "")] as const)
      .toSorted(([one], [other]) => one.localeCompare(other)),
    assessment.actions.map((action) => [action.id, action.item, ...actionFields.map((field) => action[field])]),
    assessment.signedOff?.map(({ id }) => id) ?? [],
  ]);

/**
 * Compares two states of one assessment by what they hold and by their times. One that holds more and is older is not
 * the later one: something may have been removed or withdrawn from the other since, and nobody can tell that from an
 * addition. Both then count as changed, so that the person looks at both.
 */
export function compareTwins(kept: Assessment, file: Assessment): TwinState {
  if (parts(kept) === parts(file)) return "same";
  if (file.updated >= kept.updated && holds(file, kept, true)) return "file-later";
  return kept.updated >= file.updated && holds(kept, file, true) ? "kept-later" : "both-changed";
}

/** Where an assessment stands among those of the same id that a device keeps. Undefined if it is the only one. */
export function placeAmongTwins(assessment: Assessment, all: readonly Assessment[]): "latest" | "earlier" | undefined {
  const twins = all.filter(({ id }) => id === assessment.id);
  if (twins.length < 2) return undefined;
  const latest = twins.reduce((one, other) => (other.updated > one.updated ? other : one));
  return latest === assessment ? "latest" : "earlier";
}
