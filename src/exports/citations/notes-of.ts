import type { CitedWork } from "./cited-work.ts";

/** All that a record for a reference manager says in notes, a unit each. */
export const notesOf = ({ notes, units, dateWords }: CitedWork): string[] => [
  ...(dateWords ? [`Dated: ${dateWords}`] : []),
  ...notes,
  ...units.map(({ id, label }) => `Unit ${id}: ${label}`),
];
