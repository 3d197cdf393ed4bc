import type { Rating } from "../../model/rating.ts";
import type { Answer, Assessment } from "./assessment.ts";
import {
  askedItems,
  type ChecklistDefinition,
  type ItemDefinition,
  type SectionDefinition,
} from "./checklist-definition.ts";
import { importanceRank } from "./importance.ts";
import { addCounts, countApplying, countRatings, type RatingCounts } from "./rating-counts.ts";

export interface Answered {
  readonly item: ItemDefinition;
  readonly section: SectionDefinition;
  readonly answer: Answer;
}

/** The answer to an item that the checklist no longer asks. */
export interface RetiredAnswer {
  readonly item: string;
  readonly answer: Answer;
}

export interface SectionResult extends RatingCounts {
  readonly section: SectionDefinition;
}

/** An assessment in counts and lists. There is no single score. */
export interface Summary {
  readonly sections: readonly SectionResult[];
  /** Items asked, and those that have a rating. */
  readonly asked: number;
  readonly answered: number;
  /** Items answered with anything but “does not apply”: what shares of answers are parts of. */
  readonly applying: number;
  /** Claimed in place with no proof, or with proof dated more than a year ago; in the checklist's order. */
  readonly withoutProof: readonly Answered[];
  readonly oldProof: readonly Answered[];
  /** Not started, planned or partly in place: the most important to the team first, then the furthest to go. */
  readonly gaps: readonly Answered[];
  /** Rated “Don’t know”, the most important to the team first. Somebody has to find out before it is a gap or none. */
  readonly notKnown: readonly Answered[];
  /** Rated “Does not apply”, in the checklist's order. */
  readonly notApplicable: readonly Answered[];
  readonly retired: readonly RetiredAnswer[];
}

/** The ratings of a gap, the furthest to go first. */
const gapRatings: readonly Rating[] = ["not-started", "planned", "partly"];

/** True for a rating that leaves something to do. “Don’t know” and “does not apply” are none. */
export const isGap = (rating: Rating | undefined): boolean => rating !== undefined && gapRatings.includes(rating);

const byImportance = (a: Answered, b: Answered) =>
  importanceRank(a.answer.importance) - importanceRank(b.answer.importance);

/** Importance first, then how far there is to go. Zero for gaps that differ in neither. */
export const compareGaps = (a: Answered, b: Answered): number => byImportance(a, b) || placeOf(a) - placeOf(b);

const placeOf = ({ answer: { rating } }: Answered) => gapRatings.findIndex((each) => each === rating);

/** The answered items of a definition, in the checklist's order. */
const answeredItems = ({ answers }: Assessment, { sections }: ChecklistDefinition): readonly Answered[] =>
  sections.flatMap((section) =>
    section.items.flatMap((item) => {
      const answer = answers[item.id];
      return answer ? [{ item, section, answer }] : [];
    }),
  );

/** Answers to items that the definition does not ask, by id. */
export function retiredAnswers({ answers }: Assessment, definition: ChecklistDefinition): readonly RetiredAnswer[] {
  const asked = new Set(askedItems(definition).map(({ id }) => id));
  return Object.entries(answers)
    .filter(([item]) => !asked.has(item))
    .map(([item, answer]) => ({ item, answer }))
    .sort((a, b) => (a.item < b.item ? -1 : 1));
}

/** Sums up an assessment by the questions of its checklist. `today` is a day, `YYYY-MM-DD`. */
export function summarise(
  assessment: Assessment,
  definition: ChecklistDefinition,
  { today }: { readonly today: string },
): Summary {
  const sections = definition.sections.map((section) => ({
    section,
    ...countRatings(section.items.map(({ id }) => assessment.answers[id])),
  }));
  const all = answeredItems(assessment, definition);
  const inPlace = all.filter(({ answer }) => answer.rating === "in-place");
  const yearAgo = `${String(Number(today.slice(0, 4)) - 1).padStart(4, "0")}${today.slice(4)}`;
  return {
    sections,
    asked: askedItems(definition).length,
    answered: all.filter(({ answer }) => answer.rating).length,
    applying: countApplying(addCounts(sections)),
    withoutProof: inPlace.filter(({ answer }) => !answer.proof?.trim()),
    oldProof: inPlace.filter(({ answer: { proofDate } }) => proofDate !== undefined && proofDate < yearAgo),
    gaps: all.filter(({ answer }) => isGap(answer.rating)).sort(compareGaps),
    notKnown: all.filter(({ answer }) => answer.rating === "not-known").sort(byImportance),
    notApplicable: all.filter(({ answer }) => answer.rating === "not-applicable"),
    retired: retiredAnswers(assessment, definition),
  };
}
