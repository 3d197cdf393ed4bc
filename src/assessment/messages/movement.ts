import { movements, type Movement } from "../model/compare.ts";

/** The name of each movement, in a sentence after a number and above a list. */
export const movementNames: Readonly<Record<Movement, string>> = {
  better: "better",
  worse: "worse",
  unchanged: "unchanged",
  "newly-answered": "newly answered",
  "not-yet-answered": "not answered yet",
  "not-comparable": "not comparable",
  unanswered: "answered in neither",
  "newly-asked": "newly asked",
  "no-longer-asked": "no longer asked",
  "of-newer-edition": "asked by a newer edition",
};

/** “4 better, 1 worse, 9 unchanged”. Better and worse are named even if they are zero; other movements are not. */
export const describeMovements = (counts: Readonly<Partial<Record<Movement, number>>>): string =>
  movements
    .filter((movement) => counts[movement] ?? ["better", "worse"].includes(movement))
    .map((movement) => `${String(counts[movement] ?? 0)} ${movementNames[movement]}`)
    .join(", ");
