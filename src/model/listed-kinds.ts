import type { EntryType } from "./entry-type.ts";

/**
 * The kinds of entry that the library lists before a person searches, in their turn. The others are reached by search
 * and by filters.
 */
export const listedKinds = ["insight", "case-study", "principle", "checklist", "session"] as const;

/** What each kind is for, in the words above its part of the list. */
export const kindHeadings: Readonly<Record<(typeof listedKinds)[number], string>> = {
  insight: "What to do",
  "case-study": "What was tried",
  principle: "Principles",
  checklist: "Checklists",
  session: "Sessions",
};

/** The place of a type among the kinds; types that are not listed come last. */
export function kindPlace(type: string | undefined): number {
  const place = listedKinds.findIndex((kind) => kind === type);
  return place < 0 ? listedKinds.length : place;
}

/** What the kinds are called where a page answers what to do about its subject. */
export const answerHeadings: Partial<Record<EntryType, string>> = {
  insight: "What to do",
  "case-study": "What was tried",
  checklist: "Check yourselves",
  session: "Teach it",
  principle: "Principles",
};
