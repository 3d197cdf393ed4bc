/** “1 question”, “2 questions”. */
export const countOf = (number: number, one: string, many = `${one}s`): string =>
  `${String(number)} ${number === 1 ? one : many}`;

/** “1 entry”, “2 entries”. */
export const entryCount = (number: number): string => countOf(number, "entry", "entries");
