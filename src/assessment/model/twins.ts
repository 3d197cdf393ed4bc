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

/** How a kept assessment stands to others of the same id. One that was changed apart may hold what no other does. */
export type TwinPlace = "latest" | "earlier" | "same" | "changed-apart";

/**
 * Where an assessment stands among those of the same id that a device keeps. Undefined if it is the only one. What was
 * changed apart is said before anything else: nobody must take it for an earlier state that can go.
 */
export function placeAmongTwins(assessment: Assessment, all: readonly Assessment[]): TwinPlace | undefined {
  const others = all.filter((each) => each !== assessment && each.id === assessment.id);
  if (others.length === 0) return undefined;
  const states = new Set(others.map((other) => compareTwins(other, assessment)));
  if (states.has("both-changed")) return "changed-apart";
  if (states.has("kept-later")) return "earlier";
  return states.has("file-later") ? "latest" : "same";
}
