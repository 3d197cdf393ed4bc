import type { Rating } from "../../model/rating.ts";
import type { Answer, Assessment } from "./assessment.ts";
import type { ChecklistDefinition, ItemDefinition, SectionDefinition } from "./checklist-definition.ts";
import { countRatings, mostCommon, stepOf, type RatingCounts } from "./rating-counts.ts";
import { respondentsOf, type Respondent } from "./respondents.ts";

/** All respondents’ answers to one item. */
export interface ItemAgreement extends RatingCounts {
  readonly item: ItemDefinition;
  readonly section: SectionDefinition;
  /** In the order of the respondents. Undefined for a respondent who did not answer. */
  readonly answers: readonly (Answer | undefined)[];
  /** The most common rating, or several if they are equally common. Empty if nobody rated. */
  readonly mostCommon: readonly Rating[];
  /**
   * The share, from 0 to 1, of the raters who gave a most common rating. With several, the share of each. Undefined if
   * nobody rated.
   */
  readonly share: number | undefined;
  /**
   * Steps from the lowest to the highest rating on the four-step scale, 0 to 3. Undefined for fewer than two such
   * ratings.
   */
  readonly spread: number | undefined;
}

export interface RespondentAgreement extends Respondent {
  /** Items that they rated. */
  readonly answered: number;
  /** Mean distance in steps from the median of the others. Undefined if there is too little to compare. */
  readonly distance: number | undefined;
}

export interface Agreement {
  /** In the order in which they were given. */
  readonly respondents: readonly RespondentAgreement[];
  /** Widest spread first, then in the checklist's order; items without a spread last. */
  readonly items: readonly ItemAgreement[];
}

/** An item needs this many other raters to show who differs. With two respondents neither is the outlier. */
const fewestOthers = 2;

/** A mean over fewer items would be chance. */
const fewestItems = 3;

/** Compares several respondents: how far they agree on each item, and who differs most. */
export function compareRespondents(assessments: readonly Assessment[], definition: ChecklistDefinition): Agreement {
  const respondents = respondentsOf(assessments);
  const items = definition.sections.flatMap((section) =>
    section.items.map((item) => {
      const answers = respondents.map(({ assessment }) => assessment.answers[item.id]);
      return { item, section, ...agreementOn(answers) };
    }),
  );
  return {
    respondents: respondents.map((respondent, place) => ({
      ...respondent,
      answered: items.filter(({ answers }) => answers[place]?.rating).length,
      distance: distanceOf(place, items),
    })),
    items: items.sort((a, b) => (b.spread ?? -1) - (a.spread ?? -1)),
  };
}

function agreementOn(answers: readonly (Answer | undefined)[]) {
  const counted = countRatings(answers);
  const common = mostCommon(counted);
  const first = common[0];
  const onScale = stepsOf(answers);
  return {
    answers,
    ...counted,
    mostCommon: common,
    share: first && counted.counts[first] / (answers.length - counted.unanswered),
    spread: onScale.length < 2 ? undefined : Math.max(...onScale) - Math.min(...onScale),
  };
}

const stepsOf = (answers: readonly (Answer | undefined)[]) =>
  answers.map((answer) => stepOf(answer?.rating)).filter((step) => step !== undefined);

function distanceOf(place: number, items: readonly ItemAgreement[]): number | undefined {
  const distances = items.flatMap(({ answers }) => {
    const own = stepOf(answers[place]?.rating);
    const others = stepsOf(answers.filter((_, other) => other !== place));
    return own === undefined || others.length < fewestOthers ? [] : [Math.abs(own - median(others))];
  });
  if (distances.length < fewestItems) return undefined;
  return distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
}

/** The middle one, or the mean of the two in the middle. */
function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
  return (lower + upper) / 2;
}
