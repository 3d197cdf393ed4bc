import type { Assessment } from "../model/assessment.ts";

/** “12 of 18 answered”: how many of the questions that are asked have a rating. */
export const answeredOf = ({ answers }: Pick<Assessment, "answers">, asked: readonly string[]): string =>
  `${String(asked.filter((id) => answers[id]?.rating).length)} of ${String(asked.length)} answered`;
