import { ratings } from "../../model/rating.ts";
import { countOf } from "../../model/count.ts";
import type { Assessment } from "../model/assessment.ts";
import type { ChecklistDefinition } from "../model/checklist-definition.ts";
import { isUnplanned, isUrgent, keyFigures, type KeyFigureName } from "../model/key-figures.ts";
import { leastInPlace } from "../model/least-in-place.ts";
import { countApplying, type RatingCounts } from "../model/rating-counts.ts";
import { importanceLabel, ratingLabel } from "../model/item-labels.ts";
import type { Answered, Summary } from "../model/results.ts";

/** The words after each of the six numbers, with the number that it is a part of. */
export function describeKeyFigures(
  summary: Summary,
  assessment: Assessment,
  { ratingLabels }: Pick<ChecklistDefinition, "ratingLabels">,
): Readonly<Record<KeyFigureName, { readonly count: string; readonly words: string }>> {
  const figures = keyFigures(summary, assessment);
  const inPlace = ratingLabels?.["in-place"] ? `“${ratingLabels["in-place"]}”` : "in place";
  const notKnown = `“${ratingLabels?.["not-known"] ?? ratings["not-known"]}”`;
  const answered = answeredThatApply(summary.answered - summary.applying);
  const figure = (name: KeyFigureName, words: string) => ({
    count: String(figures[name].count),
    words: `of ${String(figures[name].of)} ${words}`,
  });
  return {
    answered: figure("answered", figures.answered.of === 1 ? "question answered" : "questions answered"),
    inPlace: figure("inPlace", `${answered} ${inPlace}`),
    proved: figure("proved", `${inPlace} with proof`),
    gaps: figure("gaps", `${answered} ${figures.gaps.count === 1 ? "is a gap" : "are gaps"}`),
    planned: figure("planned", `${figures.planned.of === 1 ? "gap" : "gaps"} with an open action or a lead`),
    notKnown: figure("notKnown", `${answered} ${notKnown}`),
  };
}

/** What a share of answers is a part of, after its number: answers of “does not apply” are left out, which is said. */
const answeredThatApply = (notApplicable: number): string => (notApplicable === 0 ? "answered" : "that apply answered");

/** How much is in place: “2 of 5 that apply answered in place”. */
export function describeShare({ counts }: Pick<RatingCounts, "counts">): string {
  const applying = countApplying({ counts });
  const notApplicable = counts["not-applicable"];
  if (applying === 0) return notApplicable === 0 ? "None answered" : "None applies";
  return `${String(counts["in-place"])} of ${String(applying)} ${answeredThatApply(notApplicable)} in place`;
}

const nothing = (asked: number) => `None of the ${String(asked)} questions has an answer yet.`;

const sentence = (count: number, one: string, many: string) =>
  count === 0 ? "" : count === 1 ? `1 ${one}.` : `${String(count)} ${many}.`;

/**
 * What a board should see before the numbers: the section with the least in place, claims without proof, and gaps for
 * which nobody has a plan. There is no score.
 */
export function describeStanding(summary: Summary, assessment: Assessment): string {
  const { asked, answered, withoutProof, oldProof, gaps } = summary;
  if (answered === 0) return asked === 1 ? "The question has no answer yet." : nothing(asked);
  const least = leastInPlace(summary.sections);
  const unplanned = gaps.filter((gap) => isUnplanned(gap, assessment)).length;
  const urgent = gaps.filter((gap) => isUrgent(gap, assessment)).length;
  const important =
    urgent === 0 ? "" : `, ${urgent === unplanned ? "" : `${String(urgent)} of them `}of high importance`;
  return [
    least &&
      `Least is in place in “${least.section.title}”: ${String(least.inPlace)} of ${String(least.applying)} ${answeredThatApply(least.notApplicable)}.`,
    sentence(withoutProof.length, "claim rests on no proof", "claims rest on no proof"),
    oldProof.length > 0 && `The proof of ${String(oldProof.length)} is more than a year old.`,
    sentence(
      unplanned,
      `gap has no open action and no lead${important}`,
      `gaps have no open action and no lead${important}`,
    ),
  ]
    .filter(Boolean)
    .join(" ");
}

/** What stands in place of gaps where there is none. Empty if there are any. */
export const describeNoGaps = ({ gaps, answered }: Pick<Summary, "gaps" | "answered">): string =>
  gaps.length > 0 ? "" : answered > 0 ? "No answer shows a gap." : "Nothing is answered yet, so no gap is known.";

/** The number of gaps, and how many of them the team called most important. */
export function describeGaps(summary: Pick<Summary, "gaps" | "answered">): string {
  const { gaps } = summary;
  const high = gaps.filter(({ answer }) => answer.importance === "high").length;
  if (gaps.length === 0) return describeNoGaps(summary);
  const count = countOf(gaps.length, "gap");
  const most = high === gaps.length ? "of high importance" : `${String(high)} of high importance`;
  return high === 0 ? `${count}.` : `${count}, ${most}.`;
}

/** The importance and the answer of a gap: “High importance. Not started.” */
export function describeAnswer({ answer }: Answered, definition: ChecklistDefinition): string {
  const importance = answer.importance ? `${importanceLabel(answer.importance)} importance` : "Importance not said";
  return `${importance}. ${ratingLabel(answer.rating, definition)}.`;
}
