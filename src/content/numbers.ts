const small = "one two three four five six seven eight nine ten eleven twelve".split(" ");

/** A number on its own, not part of a name such as Core20PLUS5, Covid-19 or phase 2. */
const digits =
  /(?<![\p{L}\d.,]|\p{L}[-–]|\b(?:phase|stage|type|theme|case)s?(?: \d+(?:,| and| to))* )\d[\d,]*(?:\.\d+)?(?!\p{L}*\d)/giu;

/**
 * Returns the numbers in a text as plain digits: “4,000” is 4000, “46.0%” is 46.0, “eight hours” is 8. Number words
 * count only in texts of up to four words, because “one” is seldom a figure in prose.
 */
export function numbersIn(text: string): string[] {
  const written = [...text.matchAll(digits)].map(([match]) => match.replace(/,/g, ""));
  const words = text.trim().split(/\s+/).length <= 4 ? text.toLowerCase().split(/[\s-]+/) : [];
  return [...written, ...words.flatMap((word) => (small.includes(word) ? [String(small.indexOf(word) + 1)] : []))];
}
