import { countOf } from "../../model/count.ts";
import type { Rating } from "../../model/rating.ts";
import type { ChecklistDefinition } from "../model/checklist-definition.ts";
import type { Summary } from "../model/results.ts";

/**
 * The words for a number of questions. The ratings that are done come first, then those that are missing, then those
 * beside the scale.
 */
const phrases: readonly (readonly [rating: Rating, one: string, many: string])[] = [
  ["in-place", "in place", "in place"],
  ["partly", "partly in place", "partly in place"],
  ["planned", "planned", "planned"],
  ["not-started", "not started", "not started"],
  ["not-known", "not known", "not known"],
  ["not-applicable", "does not apply", "do not apply"],
];

/** How many claims have proof. Empty if nothing is claimed. */
function describeProof(claimed: number, unproved: number): string {
  if (claimed === 0) return "";
  if (claimed === 1) return unproved === 0 ? ", with proof" : ", without proof";
  if (unproved === 0) return ", all of them with proof";
  return `, ${unproved === claimed ? "none" : String(claimed - unproved)} of them with proof`;
}

/**
 * The results of an assessment in words: “16 of 17 questions answered. 5 in place, 4 of them with proof; 3 planned.” A
 * checklist's own words for a rating are quoted. There is no score, only numbers of questions.
 */
export function describeResults(summary: Summary, { ratingLabels }: Pick<ChecklistDefinition, "ratingLabels">): string {
  const { asked, answered, sections, withoutProof, oldProof } = summary;
  if (answered === 0)
    return asked === 1
      ? "The question has no answer yet."
      : `None of the ${String(asked)} questions has an answer yet.`;
  const parts = phrases.flatMap(([rating, one, many]) => {
    const count = sections.reduce((sum, { counts }) => sum + counts[rating], 0);
    if (count === 0) return [];
    const own = ratingLabels?.[rating];
    const words = own ? `“${own}”` : count === 1 ? one : many;
    return [`${String(count)} ${words}${rating === "in-place" ? describeProof(count, withoutProof.length) : ""}`];
  });
  const old = oldProof.length;
  const stale = old > 0 ? ` The proof of ${String(old)} is more than a year old.` : "";
  return `${String(answered)} of ${countOf(asked, "question")} answered. ${parts.join("; ")}.${stale}`;
}

/** The number of gaps, and how many of them the team called most important. */
export function describeGaps({ gaps }: Summary): string {
  const high = gaps.filter(({ answer }) => answer.importance === "high").length;
  if (gaps.length === 0) return "No answer shows a gap.";
  const count = gaps.length === 1 ? "1 gap" : `${String(gaps.length)} gaps`;
  const most = high === gaps.length ? "of high importance" : `${String(high)} of high importance`;
  return high === 0 ? `${count}.` : `${count}, ${most}.`;
}
