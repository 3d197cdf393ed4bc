import type { EntryType } from "./entry-type.ts";

/** Types of entry that people pass links on to. Each has a picture in public/og, drawn by scripts/share-images.ts. */
export const sharedTypes = [
  "theme",
  "principle",
  "case-study",
  "insight",
  "checklist",
  "session",
  "source",
  "reference",
] as const satisfies readonly EntryType[];
