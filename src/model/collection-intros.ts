import { z } from "astro/zod";

const intro = (text: string) => z.string().min(20).default(text);

/** An introduction for the index page of each collection. site.yaml may replace it. */
export const collectionIntrosSchema = z.strictObject({
  theme: intro("The themes by which this library is ordered, each with the entries under it.").describe(
    "Above the themes",
  ),
  principle: intro("What the sources say about reducing inequalities: the claim, what to do, and the limits.").describe(
    "Above the evidence principles",
  ),
  "case-study": intro("What was done, for whom, what changed and what is not known.").describe(
    "Above the case studies",
  ),
  insight: intro("One action each, with first steps and what to watch for.").describe("Above the actionable insights"),
  checklist: intro("Questions for a team to talk through. Each prints as a form.").describe("Above the checklists"),
  session: intro("Training sessions, with facilitator notes and the entries to use.").describe(
    "Above the training sessions",
  ),
  source: intro("The documents this library is made from, unit by unit, with what uses each unit.").describe(
    "Above the source documents",
  ),
  reference: intro("Works that the sources name, as the sources name them.").describe("Above the references"),
  glossary: intro("Terms and abbreviations of this library in plain words.").describe(
    "Describes the glossary to search engines",
  ),
});
