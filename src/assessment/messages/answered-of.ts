import type { Assessment } from "../model/assessment.ts";
import { countAnswered } from "../model/progress.ts";

/** “12 of 18 answered”. Answers to questions that are no longer asked make it no more than all. */
export const answeredOf = ({ answers }: Pick<Assessment, "answers">, questions: number): string =>
  `${String(Math.min(countAnswered(answers), questions))} of ${String(questions)} answered`;
