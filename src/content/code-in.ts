/** Words that begin a line of code in MDX, and signs that begin a block of it. */
const startsCode = /^\uFEFF?(export|import) |(```|~~~)/;

/** Signs that MDX reads as code, and a backslash that would make text of a component. */
const sign = /[{}]|\\(?=<)|</;

/**
 * The first sign or word for which MDX would or might read a line as code; undefined for a line of plain text. Code
 * between backticks counts too, since where it begins and ends hangs on all that stands around it.
 * @param line a line of a body
 * @param text the same line without its components
 */
export function codeIn(line: string, text: string): string | undefined {
  const start = startsCode.exec(line);
  return start?.[1] ?? start?.[2] ?? sign.exec(line.includes("\\<") ? line : text)?.[0];
}
