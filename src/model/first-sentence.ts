/**
 * The first sentence of a text, for a place that has room for no more. A full stop ends it only before a capital, so
 * that an abbreviation within it does not.
 */
export const firstSentence = (text: string): string => /^.*?[.!?](?=\s+\p{Lu}|$)/su.exec(text.trim())?.[0] ?? text;
