import { z } from "astro/zod";

const texts = z.array(z.string());

const concept = z.strictObject({
  label: z.string(),
  names: texts.describe("Names of one thing"),
  also: texts.describe("What else leads to it"),
  narrower: texts.optional().describe("Words for a part of it"),
  facet: z.string().optional(),
  term: z.string().optional().describe("The term of the facet that it stands for"),
  explainedBy: z.string().optional().describe("The id of the glossary term that explains it"),
});

/** What vocabulary.json holds, format version 1. */
export const vocabularySchema = z.strictObject({
  formatVersion: z.literal(1),
  concepts: z.array(concept),
  spellings: z.record(z.string(), z.string()).describe("Other spellings, each with ours"),
  together: texts.describe("Names whose words say something else apart"),
  words: texts.describe("Correctly spelt words that dictionaries may lack"),
});
