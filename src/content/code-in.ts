/** Words that start a line of code in MDX, and characters that start a code block. */
const startsCode = /^\uFEFF?(export|import) |(```|~~~)/;

/** Characters that MDX reads as code. A backslash before `<` would turn a component into text. */
const sign = /[{}]|\\(?=<)|</;

/**
 * Finds the first character or word that could make MDX read a line as code; undefined for plain text. Code between
 * backticks counts too, because one line does not show where it starts and ends.
 * @param line a line of a body
 * @param text the same line without its components
 */
export function codeIn(line: string, text: string): string | undefined {
  const start = startsCode.exec(line);
  return start?.[1] ?? start?.[2] ?? sign.exec(line.includes("\\<") ? line : text)?.[0];
}
