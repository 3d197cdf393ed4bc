/** Words that begin a period without a year, in order of time. */
const orderWords = [
  ["before", "earlier", "at the start"],
  ["during", "while"],
  ["after", "later", "at the end"],
] as const;

const wordPlace = (period: string): number =>
  orderWords.findIndex((words) => words.some((word) => new RegExp(`^${word}(?![\\w-])`, "i").test(period.trim())));

const lastYear = (period: string): number => Math.max(-1, ...(period.match(/\b\d{4}\b/g) ?? []).map(Number));

/**
 * Returns the different periods from the earliest to the latest: by their last year, or, if none has a year, by their
 * first words, as in “Before training” and “After training”. Undefined if these do not tell any two of them apart.
 */
export function inOrderOfTime(periods: readonly (string | undefined)[]): string[] | undefined {
  const different = [...new Set(periods)];
  const named = different.filter((period) => period !== undefined);
  if (named.length < different.length) return undefined;
  const placeOf = named.some((period) => lastYear(period) >= 0) ? lastYear : wordPlace;
  const places = new Set(named.map(placeOf));
  if (places.has(-1) || places.size < named.length) return undefined;
  return named.sort((a, b) => placeOf(a) - placeOf(b));
}

/** Whether a text says when: a year, or words that begin as a period does. */
export const saysWhen = (text: string): boolean =>
  /^(?:in |by |to )?(?:19|20)\d\d(?:\s*(?:[–/-]|to)\s*\d{2,4})?$/.test(text.trim()) || wordPlace(text) >= 0;
