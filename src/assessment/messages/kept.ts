import { countOf } from "../../model/count.ts";
import type { Assessment } from "../model/assessment.ts";
import { countAnswered } from "../model/progress.ts";
import type { TwinState } from "../model/twins.ts";
import { describeLastChange } from "./last-changed.ts";

/** What is in an assessment and how old it is, for lists: “3 questions answered, 1 action. Last changed …” */
export function describeContent(assessment: Assessment, now: string): string {
  const { answers, actions } = assessment;
  const held = `${countOf(countAnswered(answers), "question")} answered, ${countOf(actions.length, "action")}`;
  return `${held}. ${describeLastChange(assessment, now)}`;
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
export const twinWords = {
  latest: "An earlier state of it is kept here too.",
  earlier: "A later state of it is kept here too.",
} as const;
