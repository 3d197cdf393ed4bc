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

/** Ids as people write them: “CS-07”, “cs07”, “CS-7.f1”. With a space, only in capitals or as all of the query. */
const kinds = "TH|PR|CS|IN|CL|SE|RF|GT";
const rest = "0*(\\d{1,3})(?:\\.([a-z]\\d+))?\\b";
const idPatterns = [
  new RegExp(`\\b(${kinds})-?${rest}`, "gi"),
  new RegExp(`\\b(${kinds}) ${rest}`, "g"),
  new RegExp(`^\\s*(${kinds}) ${rest}\\s*$`, "gi"),
];

/** The id in its published form: references and glossary terms have three digits, the others at least two. */
const published = (kind: string, number: string): string =>
  `${kind.toUpperCase()}-${number.padStart(/^(RF|GT)$/i.test(kind) ? 3 : 2, "0")}`;
const quoted = /["“”]([^"“”]+)["“”]/g;

/** Splits a query into quoted phrases, words, numbers and ids. */
export function readQuery(text: string): Query {
  const phrases = [...text.matchAll(quoted)].map(([, phrase = ""]) => phrase.trim()).filter(Boolean);
  const free = text.replace(quoted, " ");
  const ids: { entry: string; fragment: string | undefined }[] = [];
  const withoutIds = idPatterns.reduce(
    (left, pattern) =>
      left.replace(pattern, (_, kind: string, number: string, fragment?: string) => {
        ids.push({ entry: published(kind, number), fragment: fragment?.toLowerCase() });
        return " ";
      }),
    free,
  );
  // “per cent” becomes the sign, so that “cent” is not searched for.
  const asked = withoutIds.replace(/(\d) ?per ?cent\b/gi, "$1%");
  const written = writtenWordsOf(asked);
  const lower = (word: string) => word.toLowerCase();
  const abbreviations = new Set(written.filter((word) => /.\p{Lu}/u.test(word)).map(lower));
  return { phrases, words: written.map(lower), abbreviations, figures: figuresOf(asked), ids };
}
