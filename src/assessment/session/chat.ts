import type { AnswerCode } from "../codec/answer-code.ts";
import type { Assessment } from "../model/assessment.ts";
import { assessmentOfRatings } from "../model/assessment-of-ratings.ts";
import type { ChecklistDefinition } from "../model/checklist-definition.ts";
import { stampNow } from "../storage/stamp-now.ts";

export { codesInChat } from "../codec/codes-in-chat.ts";
export type { AnswerCode } from "../codec/answer-code.ts";

/** The answers of one code, as a file with the same ratings would bring them. */
export const assessmentOfCode = (
  { ratings }: AnswerCode,
  definition: ChecklistDefinition,
  respondent: string,
): Assessment => assessmentOfRatings(ratings, definition, respondent, stampNow());
