import { importances, ratings } from "../../model/rating.ts";
import type { Answer } from "./assessment.ts";
import { itemNumber } from "../../model/id-pattern.ts";
import { askedItems, type ChecklistDefinition, type ItemDefinition } from "./checklist-definition.ts";

/** The checklist’s name for an answer's rating. Empty if there is none. */
export const ratingLabel = (rating: Answer["rating"], { ratingLabels }: ChecklistDefinition): string =>
  rating ? (ratingLabels?.[rating] ?? ratings[rating]) : "";

/** The name of an answer's importance. Empty if there is none. */
export const importanceLabel = (importance: Answer["importance"]): string =>
  importance ? importances[importance] : "";

/** A question with its number: “4. Do keepers have time?” */
export const numberedAsk = ({ id, ask }: Pick<ItemDefinition, "id" | "ask">): string =>
  `${String(itemNumber(id))}. ${ask}`;

/** An item's question. For an item that is no longer asked, or that only a newer edition asks, its id and a note. */
export const askOf = (item: string, definition: ChecklistDefinition): string =>
  askedItems(definition).find(({ id }) => id === item)?.ask ?? `${item} (not asked in this edition)`;
