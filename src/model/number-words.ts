const words = "no one two three four five six seven eight nine ten eleven twelve".split(" ");

/** A count as a sentence writes it: in words up to twelve, in figures beyond. */
export const numberWord = (count: number): string => words[count] ?? count.toLocaleString("en-GB");
