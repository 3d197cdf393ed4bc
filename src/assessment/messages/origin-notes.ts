import { countOf } from "../../model/count.ts";
import type { Assessment } from "../model/assessment.ts";
import { isFromTheFuture } from "../model/change-context.ts";
import type { ChecklistDefinition } from "../model/checklist-definition.ts";
import { formatLocalDay } from "../model/assessment-name.ts";
import { retiredAnswers } from "../model/results.ts";

/** Whether an assessment answers a later edition of its checklist than this site has. */
export const isOfNewerEdition = ({ edition }: Assessment, definition: ChecklistDefinition): boolean =>
  edition > definition.edition;

/** What the answers are called that have no question on this site. */
export const describeUnasked = (assessment: Assessment, definition: ChecklistDefinition): string =>
  isOfNewerEdition(assessment, definition)
    ? `Answers to questions of edition ${String(assessment.edition)}, which this site does not have yet`
    : "Answers to questions no longer asked";

function newerEdition(assessment: Assessment, definition: ChecklistDefinition): string {
  if (!isOfNewerEdition(assessment, definition)) return "";
  const { edition } = assessment;
  const unknown = retiredAnswers(assessment, definition).map(({ item }) => item);
  const kept =
    unknown.length === 0
      ? ""
      : ` ${countOf(unknown.length, "answer is", "answers are")} to questions that are not on this page (${unknown.join(", ")}); what they say is kept.`;
  return `This assessment answers edition ${String(edition)} of the checklist, and this page has edition ${String(definition.edition)}.${kept}`;
}

function wrongClock({ updated, answers, actions }: Assessment, now: string): string {
  const times = [updated, ...[...Object.values(answers), ...actions].map((each) => each.updated)];
  const future = times.filter((time) => isFromTheFuture(time, now));
  const [first] = future;
  if (first === undefined) return "";
  return `A clock was wrong: ${countOf(future.length, "time")} in this assessment, such as ${formatLocalDay(first)}, ${future.length === 1 ? "has" : "have"} not come yet. What you change here gets today’s date.`;
}

/**
 * What somebody needs to know of the assessment that is open, beyond its answers.
 * @param now UTC ISO time
 */
export const originNotes = (assessment: Assessment, definition: ChecklistDefinition, now: string): readonly string[] =>
  [newerEdition(assessment, definition), wrongClock(assessment, now)].filter(Boolean);
