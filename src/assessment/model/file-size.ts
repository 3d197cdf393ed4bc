import { largestFile } from "./limits.ts";

const indent = 2;

/**
 * Bytes of a value in a file: JSON with two spaces of indent, in UTF-8. Computed without writing the file, so that a
 * change can be refused before it is made.
 * @param textSize bytes of a text with its quotation marks
 */
function sizeOf(value: unknown, textSize: (text: string) => number, depth = 0): number {
  if (typeof value === "string") return textSize(value);
  if (typeof value !== "object" || value === null) return String(value).length;
  const inner = indent * (depth + 1);
  const sizes = Array.isArray(value)
    ? value.map((each: unknown) => sizeOf(each, textSize, depth + 1))
    : Object.entries(value).map(([name, each]) => textSize(name) + 2 + sizeOf(each, textSize, depth + 1));
  if (sizes.length === 0) return 2;
  // Each entry has a line of its own and a comma. After the last, the line end before the closing bracket replaces the
  // comma.
  return sizes.reduce((sum, size) => sum + size + inner + 2, 2 + indent * depth);
}

/** Bytes of a text in JSON. Some characters are escaped, and so is a lone surrogate. */
function exactSize(text: string): number {
  let size = 2;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x20) size += "\b\t\n\f\r".includes(character) ? 2 : 6;
    else if (character === '"' || character === "\\") size += 2;
    else if (point >= 0xd800 && point <= 0xdfff) size += 6;
    else size += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return size;
}

/** An upper bound that needs only the length of the text. */
const mostSize = (text: string) => 6 * text.length + 2;

/** Bytes of an assessment's file, with the line feed at its end. */
export const fileSize = (assessment: object): number => sizeOf(assessment, exactSize) + 1;

/** Whether an assessment can be opened again from its file. */
export const fitsInFile = (assessment: object): boolean =>
  sizeOf(assessment, mostSize) < largestFile || fileSize(assessment) <= largestFile;
