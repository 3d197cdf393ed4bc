import { writtenWordsOf } from "../text/normalise.ts";
import { figuresOf } from "../text/figures.ts";

/** The query in parts, before anything is looked up. */
export interface Query {
  /** Phrases that entries must hold exactly as typed. */
  readonly phrases: readonly string[];
  /** Words in lower case, in the order typed. */
  readonly words: readonly string[];
  /** Words typed in capitals or with a capital inside, as names and abbreviations are. */
  readonly abbreviations: ReadonlySet<string>;
  /** Numbers with their signs. */
  readonly figures: readonly string[];
  /** Ids such as CS-07 or CS-07.f1, each with the entry's id and the fragment, if any. */
  readonly ids: readonly { readonly entry: string; readonly fragment: string | undefined }[];
}

const idPattern = /\b([A-Z]{2}-\d{2,})(?:\.([a-z]\d+))?\b/gi;
const quoted = /["“”]([^"“”]+)["“”]/g;

/** Splits a query into quoted phrases, words, numbers and ids. */
export function readQuery(text: string): Query {
  const phrases = [...text.matchAll(quoted)].map(([, phrase = ""]) => phrase.trim()).filter(Boolean);
  const free = text.replace(quoted, " ");
  const ids = [...free.matchAll(idPattern)].map(([, entry = "", fragment]) => ({
    entry: entry.toUpperCase(),
    fragment: fragment?.toLowerCase(),
  }));
  // “per cent” becomes the sign, so that “cent” is not searched for.
  const rest = free.replace(idPattern, " ").replace(/(\d) ?per ?cent\b/gi, "$1%");
  const written = writtenWordsOf(rest);
  const lower = (word: string) => word.toLowerCase();
  const abbreviations = new Set(written.filter((word) => /.\p{Lu}/u.test(word)).map(lower));
  return { phrases, words: written.map(lower), abbreviations, figures: figuresOf(rest), ids };
}
