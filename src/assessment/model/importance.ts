import type { Importance } from "../../model/rating.ts";

const ranks: Readonly<Record<Importance | "not-said", number>> = { high: 0, medium: 1, "not-said": 2, low: 3 };

/** The order of importance, most important first. Items without a judgement come before those judged low. */
export const importanceRank = (importance: Importance | undefined): number => ranks[importance ?? "not-said"];
