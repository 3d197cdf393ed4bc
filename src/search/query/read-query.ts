import { wordsOf } from "../fold.ts";
import { figuresOf } from "../figures-of.ts";

/** What a person asked for, before anything is looked up. */
export interface Query {
  /** Phrases that must stand as they were typed. */
  readonly phrases: readonly string[];
  /** Words in lower case, in the order typed. */
  readonly words: readonly string[];
  /** Numbers with their signs. */
  readonly figures: readonly string[];
  /** Ids such as CS-07, in capitals. */
  readonly ids: readonly string[];
}

const idPattern = /\b[A-Z]{2}-\d{2,}(?:\.[a-z]\d+)?\b/gi;
const quoted = /["“”]([^"“”]+)["“”]/g;

/** Reads a query: quoted phrases are exact, ids and numbers are known as such. */
export function readQuery(text: string): Query {
  const phrases = [...text.matchAll(quoted)].map(([, phrase = ""]) => phrase.trim()).filter(Boolean);
  const free = text.replace(quoted, " ");
  const ids = (free.match(idPattern) ?? []).map((id) => id.slice(0, 2).toUpperCase() + id.slice(2).toLowerCase());
  const rest = free.replace(idPattern, " ");
  return { phrases, words: wordsOf(rest), figures: figuresOf(rest), ids };
}
