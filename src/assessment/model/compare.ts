import type { Answer, Assessment } from "./assessment.ts";
import {
  askedItems,
  type ChecklistDefinition,
  type ItemDefinition,
  type SectionDefinition,
} from "./checklist-definition.ts";
import { countRatings, stepOf, type RatingCounts } from "./rating-counts.ts";
import { retiredAnswers } from "./results.ts";

/** What happened to an item between two rounds, in the order of display. */
export const movements = [
  "better",
  "worse",
  "unchanged",
  "newly-answered",
  /** Rated only in the earlier round. The later one can still answer it. */
  "not-yet-answered",
  /** Rated in both rounds, but in at least one of them as unknown or as not applying. */
  "not-comparable",
  /** Rated in neither round. */
  "unanswered",
  "newly-asked",
  "no-longer-asked",
  /** Answered in an edition that is newer than the definition. */
  "of-newer-edition",
] as const;
export type Movement = (typeof movements)[number];

interface Pair {
  readonly earlier: Answer | undefined;
  readonly later: Answer | undefined;
  readonly movement: Movement;
}

export interface ComparedItem extends Pair {
  readonly item: ItemDefinition;
  /** Ids of replaced questions whose answers were compared. Mark the movement if there are any. */
  readonly changedFrom: readonly string[];
}

export interface ComparedSection {
  readonly section: SectionDefinition;
  readonly items: readonly ComparedItem[];
  readonly movements: Readonly<Partial<Record<Movement, number>>>;
  readonly earlier: RatingCounts;
  readonly later: RatingCounts;
}

export interface RetiredItem extends Pair {
  readonly item: string;
}

export interface Comparison {
  readonly sections: readonly ComparedSection[];
  /** The number of items for each movement. A movement without items is absent. */
  readonly movements: Readonly<Partial<Record<Movement, number>>>;
  /** Answers of either round to items that are no longer asked and not replaced, or that only a newer edition asks. */
  readonly noLongerAsked: readonly RetiredItem[];
}

/**
 * Compares two rounds item by item, by the present definition. An item that replaces another is compared with the answer
 * to that other, and `changedFrom` names it. Several replaced answers with different ratings cannot be compared.
 */
export function compareRounds(earlier: Assessment, later: Assessment, definition: ChecklistDefinition): Comparison {
  const sections = definition.sections.map((section): ComparedSection => {
    const items = section.items.map((item) => compareItem(earlier, later, item));
    return {
      section,
      items,
      movements: countMovements(items),
      earlier: countRatings(items.map((item) => item.earlier)),
      later: countRatings(items.map((item) => item.later)),
    };
  });
  const items = sections.flatMap((section) => section.items);
  const noLongerAsked = [...new Set([...unusedAnswers(earlier, definition), ...unusedAnswers(later, definition)])]
    .sort()
    .map((item): RetiredItem => {
      const isNewer = [earlier, later].some(({ answers, edition }) => answers[item] && edition > definition.edition);
      const movement = isNewer ? "of-newer-edition" : "no-longer-asked";
      return { item, earlier: earlier.answers[item], later: later.answers[item], movement };
    });
  return { sections, movements: countMovements([...items, ...noLongerAsked]), noLongerAsked };
}

interface Source {
  readonly answer: Answer | undefined;
  readonly from: readonly string[];
}

/** A round's own rating of an item. Without one, its ratings of the questions that the item replaces. */
function answerTo({ answers }: Assessment, { id, replaces }: ItemDefinition): Source {
  const own = answers[id];
  const from = own?.rating ? [] : replaces.filter((replaced) => answers[replaced]?.rating);
  return { answer: from[0] === undefined ? own : answers[from[0]], from };
}

/** Answered items of a round that are no longer asked and that no present item replaces. */
function unusedAnswers(round: Assessment, definition: ChecklistDefinition): readonly string[] {
  const items = askedItems(definition);
  const used = new Set(items.flatMap((item) => answerTo(round, item).from));
  return retiredAnswers(round, definition)
    .map(({ item }) => item)
    .filter((item) => !used.has(item));
}

function compareItem(earlier: Assessment, later: Assessment, item: ItemDefinition): ComparedItem {
  const [before, after] = [answerTo(earlier, item), answerTo(later, item)];
  const disagree = (round: Assessment, { answer, from }: Source) =>
    from.some((id) => round.answers[id]?.rating !== answer?.rating);
  const isNew = item.since !== undefined && item.since > earlier.edition && !before.answer;
  const unclear = disagree(earlier, before) || disagree(later, after);
  return {
    item,
    earlier: before.answer,
    later: after.answer,
    movement: isNew ? "newly-asked" : unclear ? "not-comparable" : movementOf(before.answer, after.answer),
    changedFrom: [...new Set([...before.from, ...after.from])],
  };
}

function movementOf(earlier: Answer | undefined, later: Answer | undefined): Movement {
  if (!earlier?.rating) return later?.rating ? "newly-answered" : "unanswered";
  if (!later?.rating) return "not-yet-answered";
  const [from, to] = [stepOf(earlier.rating), stepOf(later.rating)];
  if (from === undefined || to === undefined) return "not-comparable";
  return to === from ? "unchanged" : to > from ? "better" : "worse";
}

function countMovements(pairs: readonly Pair[]): Partial<Record<Movement, number>> {
  const counts: Partial<Record<Movement, number>> = {};
  for (const { movement } of pairs) counts[movement] = (counts[movement] ?? 0) + 1;
  return counts;
}
