import { entryTypes, type EntryType } from "./entry-type.ts";
import { originWords, type Origins } from "./origins.ts";

/** “1 question”, “2 questions”. */
export const countOf = (number: number, one: string, many = `${one}s`): string =>
  `${String(number)} ${number === 1 ? one : many}`;

/** “1 entry”, “2 entries”. */
export const entryCount = (number: number): string => countOf(number, "entry", "entries");

/** “1 case study”, “3 glossary terms”. */
export function countOfType(number: number, type: EntryType): string {
  const { one, many } = entryTypes[type];
  return countOf(number, one.toLowerCase(), type === "glossary" ? "glossary terms" : many.toLowerCase());
}

/**
 * The origin of results that several entries report: “(from 4 programmes)”, “(from 1 programme and 2 studies)”. Empty
 * without any.
 */
export function fromProgrammes(from: Origins | undefined): string {
  const words = from ? originWords(from, countOf) : "";
  return words && `(from ${words})`;
}
