/** The first half of a sign that takes two units, left alone by a cut. */
const halfSign = /[\uD800-\uDBFF]$/;

/**
 * A typed text as one line of at most `most` UTF-16 units. A longer one ends in “…”, after a whole word where it has
 * any.
 */
export function shorten(text: string, most: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= most) return line;
  const start = line.slice(0, most - 1).replace(halfSign, "");
  const lastSpace = start.lastIndexOf(" ");
  return `${(lastSpace > most / 2 ? start.slice(0, lastSpace) : start).trimEnd()}…`;
}
