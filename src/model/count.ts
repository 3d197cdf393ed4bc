import { originWords, type Origins } from "./origins.ts";

/** “1 question”, “2 questions”. */
export const countOf = (number: number, one: string, many = `${one}s`): string =>
  `${String(number)} ${number === 1 ? one : many}`;

/** “1 entry”, “2 entries”. */
export const entryCount = (number: number): string => countOf(number, "entry", "entries");

/**
 * The origin of results that several entries report: “(from 4 programmes)”, “(from 1 programme and 2 studies)”. Empty
 * without any.
 */
export function fromProgrammes(from: Origins | undefined): string {
  const words = from ? originWords(from, countOf) : "";
  return words && `(from ${words})`;
}
