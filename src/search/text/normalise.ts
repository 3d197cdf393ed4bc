/** Words whose last s is part of them. */
const notPlural = /(ss|us|is|as|ies)$/;

const singular = (word: string): string => {
  if (word.length < 4) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(sses|shes|ches|xes)$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") && !notPlural.test(word) ? word.slice(0, -1) : word;
};

/**
 * The words of a text as they were written, without accents, possessives and punctuation; numbers keep their point.
 * Pagefind drops `+` and `&` from words, so these part words here, except in names such as A&E and Core20+5.
 */
export const writtenWordsOf = (text: string): string[] =>
  text
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .replace(/['’]s\b/gi, "")
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, "")
    .replace(/(?<=\d),(?=\d{3})/g, "")
    .replace(/(?<=\p{L}\d+)\+(?=\d)/gu, "plus")
    .replace(/(?<=(?:^|[^\p{L}\p{N}])\p{L})&(?=\p{L}(?:[^\p{L}\p{N}]|$))/gu, "")
    .match(/\d+(?:\.\d+)?\p{L}*|[\p{L}\p{N}]+/gu) ?? [];

/** The words of a text in lower case. */
export const wordsOf = (text: string): string[] => writtenWordsOf(text).map((word) => word.toLowerCase());

/** The form under which a phrase is known, whatever its case, accents, hyphens and plurals. */
export const normalise = (text: string): string => wordsOf(text).map(singular).join(" ");

/** The file of the vocabulary that has a normalised word: its first letter, or 0 for all that begin otherwise. */
export const shardOf = (word: string): string => (/^[a-z]/.test(word) ? word.charAt(0) : "0");

/** Every part that a vocabulary is kept in. */
export const shards: readonly string[] = "0 a b c d e f g h i j k l m n o p q r s t u v w x y z".split(" ");
