import { countOf } from "../../model/count.ts";
import type { Assessment } from "../model/assessment.ts";
import { formatDay } from "../model/day.ts";
import { writtenActions } from "../model/open-actions.ts";
import { countAnswered } from "../model/progress.ts";
import { signOffState } from "../model/sign-off.ts";
import type { TwinPlace, TwinState } from "../model/twins.ts";
import { describeLastChange } from "./last-changed.ts";

/** What is in an assessment and how old it is, for lists: “3 questions answered, 1 action. Last changed …” */
export function describeContent(assessment: Assessment, now: string): string {
  const { answers, actions } = assessment;
  const planned = writtenActions(actions).length;
  const held = `${countOf(countAnswered(answers), "question")} answered, ${countOf(planned, "action")}.`;
  return [held, describeFinal(assessment), describeLastChange(assessment, now)].filter(Boolean).join(" ");
}

/** The day of the sign-off in force, and how much is not covered by it any more. Empty if there is none. */
function describeFinal(assessment: Assessment): string {
  const state = signOffState(assessment);
  if (!state) return "";
  const count = state.changed.length;
  const since = count > 0 ? `; ${countOf(count, "question")} changed since` : "";
  return `Signed off on ${formatDay(state.signOff.on)}${since}.`;
}

const stands: Readonly<Record<TwinState, string>> = {
  same: "This device keeps this assessment already, with the same in it.",
  "kept-later": "This device keeps this assessment, changed later than the file.",
  "file-later": "This device keeps an earlier state of this assessment.",
  "both-changed": "This device keeps this assessment, and both that one and the file were changed since.",
};

/** Says that this device keeps the assessment of a file, and how both stand to each other. */
export function describeTwins(state: TwinState, kept: Assessment, file: Assessment, now: string): string {
  if (state === "same") return stands.same;
  return `${stands[state]} Kept here: ${describeContent(kept, now)}. In the file: ${describeContent(file, now)}.`;
}

/** Says which of several states of one assessment a list shows. */
export const twinWords: Readonly<Record<TwinPlace, string>> = {
  latest: "An earlier state of it is kept here too.",
  earlier: "A later state of it is kept here too.",
  same: "It is kept here twice, with the same in it.",
  "changed-apart":
    "Another state of it is kept here too, and both were changed since: each may hold what the other does not.",
};

/**
 * Says what a workbook would change in the same assessment as this device keeps it.
 * @param taken fields that were changed in the workbook alone, `asked` those that were changed here too
 */
export function describeWorkbookChanges({ taken, asked }: { readonly taken: number; readonly asked: number }): string {
  const here = "This device keeps this assessment already";
  if (taken + asked === 0) return `${here}, and the workbook changes nothing in it.`;
  const both = `${countOf(asked, "was", "were")} changed here too since the workbook was made: you choose, question by question`;
  const all = `${here}. The workbook changes ${countOf(taken + asked, "field")} of it`;
  return asked === 0 ? `${all}.` : `${all}; ${both}. Nothing is overwritten.`;
}

/**
 * Asks whether a blank workbook that was filled in is the one that was opened before, and says what it would change.
 * @param name what the assessment kept here is called
 * @param asked fields that say something else in both
 */
export function describeLikelyTwin(
  name: string,
  { taken, asked }: { readonly taken: number; readonly asked: number },
): string {
  const question = `This began as a blank workbook, so nothing in it tells whether it was opened before. Much of it is as in ${name}, which this device keeps. Is it the same?`;
  if (taken + asked === 0) return `${question} It has nothing that is not there.`;
  const fields = [
    taken > 0 && `${countOf(taken, "field or action", "fields or actions")} more`,
    asked > 0 && `${countOf(asked, "field")} with something else, where you choose question by question`,
  ];
  return `${question} It has ${fields.filter(Boolean).join(", and ")}. Nothing is overwritten.`;
}
