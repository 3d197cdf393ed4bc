import { z } from "astro/zod";

const phrase = z.string().min(1);

/** Search words of people, in addition to those of the glossary and taxonomy: content/vocabulary.yaml. */
export const vocabularySchema = z.strictObject({
  synonyms: z
    .array(
      z.strictObject({
        names: z.array(phrase).min(1).describe("Names of one thing; the first is shown, each is searched for"),
        also: z.array(phrase).default([]).describe("What people type when they mean it; leads to the names"),
        narrower: z
          .array(phrase)
          .default([])
          .describe("Parts of the thing that no entry names; leads to it as broader"),
      }),
    )
    .default([]),
  spellings: z
    .record(z.string().regex(/^\p{L}+$/u, { error: "must be one word" }), z.string().regex(/^\p{L}+$/u))
    .default({})
    .describe("Another spelling of a word, and the one that the library uses"),
  together: z
    .array(phrase)
    .default([])
    .describe("Names whose words say something else apart; an entry has them only where they follow each other"),
  words: z
    .array(phrase)
    .default([])
    .describe("Words and names of health and care that are spelt correctly and stand in no dictionary"),
});

export type Vocabulary = z.output<typeof vocabularySchema>;

export const noVocabulary: Vocabulary = { synonyms: [], spellings: {}, together: [], words: [] };
