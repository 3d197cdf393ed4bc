const words = "no one two three four five six seven eight nine ten eleven twelve".split(" ");

/** Writes a count for a sentence: in words up to twelve, in figures above. */
export const numberWord = (count: number): string => words[count] ?? count.toLocaleString("en-GB");

/** “one programme”, “15 programmes”. */
export const countInWords = (count: number, one: string, many = `${one}s`): string =>
  `${numberWord(count)} ${count === 1 ? one : many}`;
