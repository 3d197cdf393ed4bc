import { ratingNames, type Rating } from "../../model/rating.ts";
import type { Answer } from "./assessment.ts";

/** How many items stand at each rating, and how many at none. */
export interface RatingCounts {
  readonly counts: Readonly<Record<Rating, number>>;
  readonly unanswered: number;
}

/** Counts answers by rating; an item without an answer is undefined, and one without a rating is unanswered. */
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

const steps: readonly Rating[] = ["not-started", "planned", "partly", "in-place"];

/** The place of a rating on the four-step scale, from 0; undefined for those that are beside it and for none. */
export function stepOf(rating: Rating | undefined): number | undefined {
  const step = rating === undefined ? -1 : steps.indexOf(rating);
  return step < 0 ? undefined : step;
}

/** The ratings that most have given, in the order of the scale; empty where nobody rated. */
export function mostCommon({ counts }: RatingCounts): readonly Rating[] {
  const most = Math.max(...Object.values(counts));
  return most === 0 ? [] : ratingNames.filter((rating) => counts[rating] === most);
}
