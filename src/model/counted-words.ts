import { numberWord } from "./number-words.ts";
import { sentenceCase } from "./sentence-case.ts";

const placeholder = /\{([^{}|]*)(?:\|([^{}|]*)\|([^{}|]*))?\}/g;

/**
 * Returns the names of the counts in a text of site.yaml: “{source}” is the number of sources; “{source|document
 * says|documents say}” is that number with the words for one, or for any other number.
 */
export const countsAskedIn = (text: string): string[] => [...text.matchAll(placeholder)].map(([, name = ""]) => name);

/** Replaces the counts in a text by words. A count at the start of a sentence gets a capital letter. */
export function withCounts(text: string, counts: ReadonlyMap<string, number>): string {
  return text.replace(
    placeholder,
    (whole, name: string, one: string | undefined, many: string | undefined, at: number) => {
      const count = counts.get(name);
      if (count === undefined) return whole;
      const said = [numberWord(count), count === 1 ? one : many].filter(Boolean).join(" ");
      const startsSentence = /(^|[.?!]\s+)$/.test(text.slice(0, at));
      return startsSentence ? sentenceCase(said) : said;
    },
  );
}
