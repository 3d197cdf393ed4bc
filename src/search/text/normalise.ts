/** Words that end in s in the singular. */
const notPlural = /(ss|us|is|as|ies)$/;

const singular = (word: string): string => {
  if (word.length < 4) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(sses|shes|ches|xes)$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") && !notPlural.test(word) ? word.slice(0, -1) : word;
};

/**
 * The words of a text as written, without accents, possessives and punctuation. Numbers keep their decimal point.
 * `+` and `&` separate words, because Pagefind drops them, except in names such as A&E, Core20+5 and 65+.
 */
export const writtenWordsOf = (text: string): string[] =>
  text
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .replace(/['’]s\b/gi, "")
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, "")
    .replace(/(?<=\d),(?=\d{3})/g, "")
    .replace(/(?<=\p{L}\d+)\+(?=\d)/gu, "plus")
    .replace(/(?<=(?:^|[^\p{L}\d.])\d+)\+(?![\p{L}\d])/gu, "plus")
    .replace(/(?<=(?:^|[^\p{L}\p{N}])\p{L})&(?=\p{L}(?:[^\p{L}\p{N}]|$))/gu, "")
    .match(/\d+(?:\.\d+)?\p{L}*|[\p{L}\p{N}]+/gu) ?? [];

/** The words of a text in lower case. */
export const wordsOf = (text: string): string[] => writtenWordsOf(text).map((word) => word.toLowerCase());

/** The form of a phrase without differences of case, accents, hyphens and plurals. */
export const normalise = (text: string): string => wordsOf(text).map(singular).join(" ");

/** The vocabulary file of a normalised word: its first letter, or 0 if it does not begin with a letter. */
export const shardOf = (word: string): string => (/^[a-z]/.test(word) ? word.charAt(0) : "0");

/** All vocabulary files. */
export const shards: readonly string[] = "0 a b c d e f g h i j k l m n o p q r s t u v w x y z".split(" ");

/** The letters at which the quarters of the alphabet begin. */
const quarters = ["a", "f", "m", "s"];

/** The file of a normalised name: its first letter, and the quarter of the alphabet in which its second letter stands. */
export function nameShardOf(name: string): string {
  const first = shardOf(name);
  const second = name.charAt(1);
  return first === "0" ? first : first + (quarters.findLast((quarter) => second >= quarter) ?? "a");
}

/** All files of names. */
export const nameShards: readonly string[] = shards.flatMap((letter) =>
  letter === "0" ? [letter] : quarters.map((quarter) => letter + quarter),
);
