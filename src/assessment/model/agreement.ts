import type { Rating } from "../../model/rating.ts";
import type { Answer, Assessment } from "./assessment.ts";
import type { ChecklistDefinition, ItemDefinition, SectionDefinition } from "./checklist-definition.ts";
import { countRatings, mostCommon, stepOf, type RatingCounts } from "./rating-counts.ts";
import { respondentsOf, type Respondent } from "./respondents.ts";

/** What all respondents say about one item. */
export interface ItemAgreement extends RatingCounts {
  readonly item: ItemDefinition;
  readonly section: SectionDefinition;
  /** Side by side, in the order of the respondents; undefined where one said nothing. */
  readonly answers: readonly (Answer | undefined)[];
  /** One rating, or several that as many gave; none where nobody rated. */
  readonly mostCommon: readonly Rating[];
  /** The share, from 0 to 1, of those who rated that gave (each of) the most common; undefined where nobody rated. */
  readonly share: number | undefined;
  /** Steps from the lowest to the highest rating on the four-step scale, 0 to 3; undefined below two such ratings. */
  readonly spread: number | undefined;
}

export interface RespondentAgreement extends Respondent {
  /** Items that they rated. */
  readonly answered: number;
  /** Mean distance in steps from the median of the others; undefined where there is too little to go by. */
  readonly distance: number | undefined;
}

export interface Agreement {
  /** In the order in which they were given. */
  readonly respondents: readonly RespondentAgreement[];
  /** Widest spread first, then in the checklist's order; items without a spread last. */
  readonly items: readonly ItemAgreement[];
}

/** Below this many others an item says nothing about who differs: of two, each lies as far from the other. */
const fewestOthers = 2;

/** Below this many items a mean would be chance. */
const fewestItems = 3;

/** Sets what several respondents say side by side: how far they agree, item by item, and who differs most. */
export function compareRespondents(assessments: readonly Assessment[], outline: ChecklistDefinition): Agreement {
  const respondents = respondentsOf(assessments);
  const items = outline.sections.flatMap((section) =>
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
