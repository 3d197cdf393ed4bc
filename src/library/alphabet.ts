import type { Entry } from "./library.ts";

/** Entries under the first letter of their titles. */
export interface Letter<T extends Entry = Entry> {
  /** “B”, or “0–9” for titles that begin with a digit. */
  readonly letter: string;
  /** Its fragment. */
  readonly id: string;
  readonly entries: readonly T[];
}

/** What a title is sorted by: without quotation marks and without an article in front. */
const sortingTitle = ({ title }: Entry): string => title.replace(/^[^\p{L}\p{N}]+/u, "").replace(/^(the|an?)\s+/i, "");

function letterOf(entry: Entry): string {
  const first = sortingTitle(entry).charAt(0).toUpperCase();
  return /\d/.test(first) ? "0–9" : first;
}

/** Groups entries by letter, digits first, as a library files them: “The Marmot Review” stands under M. */
export function alphabet<T extends Entry>(entries: readonly T[]): Letter<T>[] {
  const sorted = entries.toSorted((a, b) => sortingTitle(a).localeCompare(sortingTitle(b), "en"));
  return [...Map.groupBy(sorted, letterOf)].map(([letter, own]) => ({
    letter,
    id: `letter-${letter.replace("–", "-")}`,
    entries: own,
  }));
}
