import type { Rating } from "../../model/rating.ts";
import type { Answer, Assessment } from "./assessment.ts";
import { beginAssessment } from "./begin.ts";
import type { ChangeContext } from "./change-context.ts";
import type { ChecklistDefinition } from "./checklist-definition.ts";

/**
 * The assessment of somebody of whom only ratings are known, by item. It names no organisation and no round, since they
 * said neither.
 */
export function assessmentOfRatings(
  ratings: Readonly<Record<string, Rating>>,
  definition: ChecklistDefinition,
  respondent: string,
  moment: ChangeContext,
): Assessment {
  const answers = Object.entries(ratings).map(([item, rating]): [string, Answer] => [
    item,
    { rating, updated: moment.now },
  ]);
  return { ...beginAssessment(definition, moment), round: "", respondent, answers: Object.fromEntries(answers) };
}
