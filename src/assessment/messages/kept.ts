import { countOf } from "../../model/count.ts";
import type { Assessment } from "../model/assessment.ts";
import { formatDay } from "../model/day.ts";
import { countAnswered } from "../model/progress.ts";
import type { TwinState } from "../model/twins.ts";
import { describeLastChange } from "./last-changed.ts";

/** What is in an assessment and how old it is, for lists: “3 questions answered, 1 action. Last changed …” */
export function describeContent(assessment: Assessment, now: string): string {
  const { answers, actions, signedOff } = assessment;
  const held = `${countOf(countAnswered(answers), "question")} answered, ${countOf(actions.length, "action")}`;
  const signed = signedOff?.at(-1);
  const final = signed ? ` Signed off on ${formatDay(signed.on)}.` : "";
  return `${held}.${final} ${describeLastChange(assessment, now)}`;
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
