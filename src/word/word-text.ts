/** What XML cannot hold: control characters but tab and line feed, and halves of pairs of UTF-16. */
const forbidden = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** A text as Word can hold it, line by line. */
export const linesOf = (text: string): readonly string[] =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(forbidden, "")
    .split("\n")
    .map((line) => line.replaceAll("\t", " "));
