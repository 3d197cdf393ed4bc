import type { Rating } from "../../model/rating.ts";

/** What a checklist asks, read from its page. Results, comparisons and exports need nothing else. */
export interface ChecklistDefinition {
  readonly checklist: string;
  readonly edition: number;
  readonly title: string;
  /** This checklist's own words for ratings, if it has any. */
  readonly ratingLabels?: Readonly<Partial<Record<Rating, string>>>;
  readonly sections: readonly SectionDefinition[];
}

export interface SectionDefinition {
  readonly id: string;
  readonly title: string;
  readonly items: readonly ItemDefinition[];
}

export interface ItemDefinition {
  readonly id: string;
  readonly ask: string;
  /** Ids of retired questions whose meaning this one changed. */
  readonly replaces: readonly string[];
  /** The edition that first asked it. Absent if that is not known. */
  readonly since?: number;
}

/** All items that a checklist asks, in its order. */
export const askedItems = ({ sections }: ChecklistDefinition): readonly ItemDefinition[] =>
  sections.flatMap(({ items }) => items);
