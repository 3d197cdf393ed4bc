import { ratingNames, type Rating } from "../../model/rating.ts";
import type { Agreement, Apart, ItemAgreement, RespondentAgreement } from "../model/agreement.ts";
import { countOf } from "../../model/count.ts";
import { ratingLabel } from "../model/item-labels.ts";
import type { ChecklistDefinition } from "../model/checklist-definition.ts";

const steps = [
  "Agree on the scale; others do not know, or say that it does not apply",
  "One step apart",
  "Two steps apart",
  "Three steps apart",
];

const ratedBy = ({ counts }: ItemAgreement): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

/** Whether all respondents agree, or all of those who answered. Agreement needs at least two equal ratings. */
function agreementOf(item: ItemAgreement): "all" | "answered" | undefined {
  if (item.share !== 1 || ratedBy(item) < 2) return undefined;
  return item.unanswered === 0 ? "all" : "answered";
}

/**
 * The number of respondents, and the numbers of questions on which all agree, those who answered agree, or they are far
 * apart.
 */
export function describeAgreement({ respondents, items }: Agreement): string {
  const standing = items.map(agreementOf);
  const agreed = standing.filter((each) => each === "all").length;
  const partly = standing.filter((each) => each === "answered").length;
  const apart = items.filter(({ spread = 0 }) => spread > 1).length;
  const some = partly > 0 ? `; on ${String(partly)} more only some answered, and they agree` : "";
  return `${countOf(respondents.length, "respondent")}. All agree on ${countOf(agreed, "question")}${some}; on ${String(apart)} they are two or more steps apart.`;
}

/** The spread of an item’s ratings, in words. */
export function describeSpread(item: ItemAgreement): string {
  const { spread, answers } = item;
  const rated = ratedBy(item);
  const agreement = agreementOf(item);
  if (rated === 0) return "Nobody rated it";
  if (rated === 1) return "One rating only";
  if (agreement === "all") return "All agree";
  if (agreement === "answered") return `${String(rated)} of ${String(answers.length)} answered, and agree`;
  if (spread === undefined) return "Too few ratings on the scale to compare";
  return steps[spread] ?? "";
}

/** A no-break space keeps the number on the line of the words before it. */
const counted = (words: string, number: number) => `${words}:\u00a0${String(number)}`;

/**
 * The number of respondents for each rating, in the order of the scale: “Planned: 2”. Ratings that nobody gave are left
 * out.
 */
export function describeCounts(
  { counts, unanswered }: ItemAgreement,
  definition: ChecklistDefinition,
): readonly string[] {
  const given = ratingNames.filter((rating) => counts[rating] > 0);
  return [
    ...given.map((rating) => counted(ratingLabel(rating, definition), counts[rating])),
    ...(unanswered > 0 ? [counted("No answer", unanswered)] : []),
  ];
}

/** “Partly in place, 3 of 4”. Several equally common ratings: “Planned; Partly in place, 2 of 4 each”. */
export function describeMostCommon(item: ItemAgreement, definition: ChecklistDefinition): string {
  const { mostCommon, counts } = item;
  const [first] = mostCommon;
  if (!first) return "None";
  const rated = ratedBy(item);
  const labels = mostCommon.map((rating: Rating) => ratingLabel(rating, definition)).join("; ");
  return `${labels}, ${String(counts[first])} of ${String(rated)}${mostCommon.length > 1 ? " each" : ""}`;
}

/**
 * On how many questions each respondent is apart from most of the others, those furthest apart first. Undefined if
 * there is too little to compare.
 */
export function describeDifferences(respondents: readonly RespondentAgreement[]): readonly string[] | undefined {
  const known = respondents
    .flatMap(({ name, apart }) => (apart === undefined ? [] : [{ name, apart }]))
    .sort((a, b) => b.apart.twoSteps - a.apart.twoSteps || b.apart.oneStep - a.apart.oneStep);
  if (known.length === 0) return undefined;
  return known.map(({ name, apart }) => `${name}: ${describeApart(apart)}`);
}

function describeApart({ compared, oneStep, twoSteps }: Apart): string {
  const on = (count: number) => `from most of the others on ${String(count)} of ${countOf(compared, "question")}`;
  if (twoSteps > 0) return `two or more steps ${on(twoSteps)}`;
  return oneStep > 0 ? `one step ${on(oneStep)}` : "never apart from most of the others";
}
