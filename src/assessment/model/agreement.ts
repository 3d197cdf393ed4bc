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

/** On how many items a respondent’s rating is apart from those of more than half of the others. */
export interface Apart {
  /** Items on which the respondent and enough others gave ratings on the scale. */
  readonly compared: number;
  /** Of these, the items on which they are apart from most by at least one step, and by at least two. */
  readonly oneStep: number;
  readonly twoSteps: number;
}

export interface RespondentAgreement extends Respondent {
  /** Items that they rated. */
  readonly answered: number;
  /** Undefined if there is too little to compare. */
  readonly apart: Apart | undefined;
}

export interface Agreement {
  /** In the order in which they were given. */
  readonly respondents: readonly RespondentAgreement[];
  /** Widest spread first, then in the checklist's order; items without a spread last. */
  readonly items: readonly ItemAgreement[];
}

/** An item needs this many other raters to show who differs. With two respondents neither is the outlier. */
const fewestOthers = 2;

/** On fewer items it would be chance. */
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
      apart: apartOf(place, items),
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

function apartOf(place: number, items: readonly ItemAgreement[]): Apart | undefined {
  const compared = items.flatMap(({ answers }) => {
    const own = stepOf(answers[place]?.rating);
    const others = stepsOf(answers.filter((_, other) => other !== place));
    return own === undefined || others.length < fewestOthers ? [] : [{ own, others }];
  });
  if (compared.length < fewestItems) return undefined;
  const isApart = (own: number, others: readonly number[], steps: number) =>
    others.filter((other) => Math.abs(own - other) >= steps).length > others.length / 2;
  const count = (steps: number) => compared.filter(({ own, others }) => isApart(own, others, steps)).length;
  return { compared: compared.length, oneStep: count(1), twoSteps: count(2) };
}
