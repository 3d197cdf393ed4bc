import { numberWord } from "./number-words.ts";
import { sentenceCase } from "./sentence-case.ts";

const placeholder = /\{([^{}]*)\}/g;

/** The names of counts that a text of site.yaml asks for: “{source}” asks for how many sources there are. */
export const countsAskedIn = (text: string): string[] => [...text.matchAll(placeholder)].map(([, name = ""]) => name);

/** A text with its counts in words; a sentence that begins with one begins with a capital letter. */
export function withCounts(text: string, counts: ReadonlyMap<string, number>): string {
  return text.replace(placeholder, (whole, name: string, at: number) => {
    const count = counts.get(name);
    if (count === undefined) return whole;
    const startsSentence = /(^|[.?!]\s+)$/.test(text.slice(0, at));
    return startsSentence ? sentenceCase(numberWord(count)) : numberWord(count);
  });
}
