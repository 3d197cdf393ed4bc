import type { Rating } from "../../model/rating.ts";
import type { Standing } from "../../model/standing.ts";
import type { Assessment } from "./assessment.ts";
import { askedItems, type ChecklistDefinition, type ItemDefinition } from "./checklist-definition.ts";
import { stepOf } from "./rating-counts.ts";
import { shownGroups, type Group, type Side } from "./shown-groups.ts";

/** A respondent’s answers, and from where they see things, if they said so. */
export interface StandingAnswers {
  readonly standing: Standing | undefined;
  readonly answers: Assessment["answers"];
}

/** What the people of one side say to a question. */
export interface SideView {
  readonly side: Side;
  /** The rating that more than half of them gave. Undefined if none has. */
  readonly mostly: Rating | undefined;
}

/** A question on which two sides are clearly apart. */
export interface StandingDifference {
  readonly item: ItemDefinition;
  readonly higher: SideView;
  readonly lower: SideView;
}

export interface StandingComparison {
  /** The number of questions on which at least two sides may be shown. */
  readonly compared: number;
  /** Those furthest apart first, then in the checklist’s order. */
  readonly differences: readonly StandingDifference[];
}

/**
 * The share of pairs, of one person from each side, by which one side must come out higher: pairs in which the first
 * rates higher, less pairs in which the second does (Cliff’s delta, 1993). It needs the order of ratings alone, so
 * nothing is averaged.
 */
const clearlyApart = 0.5;

/** From −1, if everybody of the first side rates lower than everybody of the other, to 1. */
function dominance(one: Group, other: Group): number {
  const steps = ({ ratings }: Group) => ratings.map((rating) => stepOf(rating) ?? 0);
  const signs = steps(one).flatMap((a) => steps(other).map((b) => Math.sign(a - b)));
  return signs.reduce((sum, sign) => sum + sign, 0) / signs.length;
}

/** The two sides that are furthest apart, the higher first. Undefined if there are not two. */
const furthestApart = (groups: readonly Group[]) =>
  groups
    .flatMap((higher) =>
      groups
        .filter((lower) => lower !== higher)
        .map((lower) => ({ higher, lower, distance: dominance(higher, lower) })),
    )
    .sort((a, b) => b.distance - a.distance)[0];

const viewOf = ({ side, ratings }: Group): SideView => ({
  side,
  mostly: ratings.find((rating) => ratings.filter((each) => each === rating).length > ratings.length / 2),
});

/** On which questions people of different standing differ. Groups that are too small are not told of. */
export function compareStandings(
  respondents: readonly StandingAnswers[],
  definition: ChecklistDefinition,
): StandingComparison {
  const pairs = askedItems(definition).flatMap((item) => {
    const rated = respondents.flatMap(({ standing, answers }) => {
      const rating = answers[item.id]?.rating;
      return rating !== undefined && stepOf(rating) !== undefined ? [{ standing, rating }] : [];
    });
    const apart = furthestApart(shownGroups(rated));
    return apart ? [{ item, ...apart }] : [];
  });
  const differences = pairs
    .filter(({ distance }) => distance >= clearlyApart)
    .sort((a, b) => b.distance - a.distance)
    .map(({ item, higher, lower }) => ({ item, higher: viewOf(higher), lower: viewOf(lower) }));
  return { compared: pairs.length, differences };
}
