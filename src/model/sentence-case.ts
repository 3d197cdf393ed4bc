/** Makes the first letter of a text a capital. */
export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const dayOrMonth =
  /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|^(January|February|March|April|May|June|July|August|September|October|November|December)\b/;
/** A short name such as NHS or A&E. */
const abbreviation = /^\p{Lu}[^\p{Ll}\s]/u;

/** Makes the first letter of a text small, so that it can stand inside a sentence. A month or an abbreviation stays. */
export const withinSentence = (text: string): string =>
  dayOrMonth.test(text) || abbreviation.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
