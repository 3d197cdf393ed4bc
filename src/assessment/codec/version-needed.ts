import type { AnswerField, Assessment, Conflict, HeadField } from "../model/assessment.ts";

/** The fields that version 2 added to an answer or to the head. */
const addedInVersion2: readonly Conflict["field"][] = ["reason", "lead", "deadline", "standing"] satisfies readonly (
  AnswerField | HeadField
)[];

/**
 * The lowest version of the format that can hold an assessment. Files are written in it, so that a page from before
 * version 2, in another tab or kept offline, still opens whatever it can hold.
 */
export function versionNeeded({ signedOff, conflicts, answers, combinedFrom, ...head }: Assessment): 1 | 2 {
  const isAdded = (name: string) => addedInVersion2.some((each) => each === name);
  const all = [answers, ...combinedFrom.map((record) => record.answers)].flatMap((each) => Object.values(each));
  const isNeeded =
    signedOff !== undefined ||
    conflicts.some(({ field }) => isAdded(field)) ||
    [head, ...all].some((record) => Object.keys(record).some(isAdded));
  return isNeeded ? 2 : 1;
}
