import { importances, ratings } from "../../model/rating.ts";
import type { Answer } from "./assessment.ts";
import type { ChecklistDefinition } from "./checklist-definition.ts";

/** What an answer's rating is called in this checklist; empty where there is none. */
export const ratingLabel = (rating: Answer["rating"], { ratingLabels }: ChecklistDefinition): string =>
  rating ? (ratingLabels?.[rating] ?? ratings[rating]) : "";

/** What an answer's importance is called; empty where there is none. */
export const importanceLabel = (importance: Answer["importance"]): string =>
  importance ? importances[importance] : "";

/** An item's question, or words that say that it is no longer asked. */
export const askOf = (item: string, { sections }: ChecklistDefinition): string =>
  sections.flatMap(({ items }) => items).find(({ id }) => id === item)?.ask ?? `${item} (no longer asked)`;
