import { writtenWordsOf } from "../text/normalise.ts";
import { figuresOf } from "../text/figures.ts";

/** What a person asked for, before anything is looked up. */
export interface Query {
  /** Phrases that must stand as they were typed. */
  readonly phrases: readonly string[];
  /** Words in lower case, in the order typed. */
  readonly words: readonly string[];
  /** Those of the words that were typed in capitals or with a capital inside, as names and abbreviations are. */
  readonly abbreviations: ReadonlySet<string>;
  /** Numbers with their signs. */
  readonly figures: readonly string[];
  /** Ids such as CS-07 or CS-07.f1: the entry's, and the place on its page where one is named. */
  readonly ids: readonly { readonly entry: string; readonly fragment: string | undefined }[];
}

const idPattern = /\b([A-Z]{2}-\d{2,})(?:\.([a-z]\d+))?\b/gi;
const quoted = /["“”]([^"“”]+)["“”]/g;

/** Reads a query: quoted phrases are exact, ids and numbers are known as such. */
export function readQuery(text: string): Query {
  const phrases = [...text.matchAll(quoted)].map(([, phrase = ""]) => phrase.trim()).filter(Boolean);
  const free = text.replace(quoted, " ");
  const ids = [...free.matchAll(idPattern)].map(([, entry = "", fragment]) => ({
    entry: entry.toUpperCase(),
    fragment: fragment?.toLowerCase(),
  }));
  // The sign says what the word says, and “cent” is no word of the query.
  const rest = free.replace(idPattern, " ").replace(/(\d) ?per ?cent\b/gi, "$1%");
  const written = writtenWordsOf(rest);
  const lower = (word: string) => word.toLowerCase();
  const abbreviations = new Set(written.filter((word) => /.\p{Lu}/u.test(word)).map(lower));
  return { phrases, words: written.map(lower), abbreviations, figures: figuresOf(rest), ids };
}
