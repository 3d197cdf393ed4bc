import { z } from "astro/zod";
import { countInWords } from "./number-words.ts";
import { sentenceCase } from "./sentence-case.ts";
import { termSlug } from "./taxonomy.ts";

/** One way of ordering the themes of a source. */
const frameworkSchema = z.strictObject({
  id: termSlug.describe("What a theme names as its framework"),
  title: z.string().min(1).describe("Stands above its themes on the page of all themes"),
  one: z.string().min(1).describe("What one of its themes is called in a sentence: “theme of what works”"),
  many: z.string().min(1).describe("What several are called: “themes of what works”"),
});

export type Framework = z.output<typeof frameworkSchema>;

export const frameworksSchema = z
  .array(frameworkSchema)
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, { error: "must each have an id of its own" });

/** A heading with a framework's number of themes: “Four themes of what works”. */
export const themesOf = ({ one, many }: Framework, count: number): string =>
  sentenceCase(countInWords(count, one, many));
