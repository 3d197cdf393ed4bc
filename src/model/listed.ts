/** Words as a list in a sentence: “a, b and c”. */
export const listed = (words: readonly string[], last: "and" | "or" = "and"): string =>
  [words.slice(0, -1).join(", "), ...words.slice(-1)].filter(Boolean).join(` ${last} `);
