import type { EntryType } from "../../model/entry-type.ts";

/** What each collection holds and how to read it, for the top of its index page. */
export const collectionIntros: Record<EntryType, string> = {
  theme: "Two frameworks from the sources: four themes of what works, and four foundations that make action last.",
  principle:
    "What research, as the evidence pack sums it up, says about reducing inequalities: the claim, the practice, what to do, and the limits.",
  "case-study":
    "What services, programmes and policies did, for whom, what changed and what is not known. Figures are shown with what they rest on.",
  insight: "One action each, joined from every source that recommends it, with first steps and what to watch for.",
  checklist:
    "Questions for a team to talk through, with what would convince a sceptic and what to read where the answer is weak. Each prints as a form.",
  session: "Training sessions for Health Inequalities Academies, with facilitator notes and the entries to use.",
  source: "The documents this library is made from, unit by unit, with every entry that uses each unit.",
  reference: "Works that the sources name, as the sources name them. Nothing has been completed from memory.",
  glossary: "Terms and abbreviations in plain words.",
};
