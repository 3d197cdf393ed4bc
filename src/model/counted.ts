const small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"] as const;

/** Writes a number for a sentence, in words below ten. */
export const numberWords = (count: number): string => small[count] ?? String(count);

/** “one programme”, “12 programmes”. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${numberWords(count)} ${count === 1 ? one : many}`;

/** Makes the first letter of a text a capital. */
export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
