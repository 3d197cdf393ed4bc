import { ratingNames, type Rating } from "../../model/rating.ts";
import type { Answer } from "./assessment.ts";

/** The number of items for each rating, and of those without one. */
export interface RatingCounts {
  readonly counts: Readonly<Record<Rating, number>>;
  readonly unanswered: number;
}

/** Counts answers by rating. An undefined answer, and one without a rating, is unanswered. */
export function countRatings(answers: readonly (Answer | undefined)[]): RatingCounts {
  const count = (rating?: Rating) => answers.filter((answer) => answer?.rating === rating).length;
  return {
    counts: {
      "not-started": count("not-started"),
      planned: count("planned"),
      partly: count("partly"),
      "in-place": count("in-place"),
      "not-applicable": count("not-applicable"),
      "not-known": count("not-known"),
    },
    unanswered: count(),
  };
}

/** The counts of several groups of items as one. */
export function addCounts(all: readonly RatingCounts[]): RatingCounts {
  const sum = (number: (each: RatingCounts) => number) => all.reduce((total, each) => total + number(each), 0);
  const of = (rating: Rating) => sum(({ counts }) => counts[rating]);
  return {
    counts: {
      "not-started": of("not-started"),
      planned: of("planned"),
      partly: of("partly"),
      "in-place": of("in-place"),
      "not-applicable": of("not-applicable"),
      "not-known": of("not-known"),
    },
    unanswered: sum(({ unanswered }) => unanswered),
  };
}

/** The answers to items that apply. Shares are parts of these: what does not apply cannot be in place. */
export const countApplying = ({ counts }: Pick<RatingCounts, "counts">): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0) - counts["not-applicable"];

const steps: readonly Rating[] = ["not-started", "planned", "partly", "in-place"];

/** The step of a rating on the four-step scale, from 0. Undefined for no rating and for those beside the scale. */
export function stepOf(rating: Rating | undefined): number | undefined {
  const step = rating === undefined ? -1 : steps.indexOf(rating);
  return step < 0 ? undefined : step;
}

/** The most frequent ratings, in the order of the scale. Empty if nobody rated. */
export function mostCommon({ counts }: RatingCounts): readonly Rating[] {
  const most = Math.max(...Object.values(counts));
  return most === 0 ? [] : ratingNames.filter((rating) => counts[rating] === most);
}
