import { wordsOf } from "../text/normalise.ts";

const edge = /^[^\p{L}\p{N}£]+|[^\p{L}\p{N}+%]+$/gu;

/** The stretch of a query that search read as these words, as the person wrote it: “A&E” for “ae”. */
export function asTyped(words: string, query: string): string {
  const pieces = query.split(/\s+/).filter(Boolean);
  for (const [from] of pieces.entries()) {
    for (let to = from + 1; to <= pieces.length; to += 1) {
      const stretch = pieces.slice(from, to).join(" ");
      if (wordsOf(stretch).join(" ") === words) return stretch.replace(edge, "");
    }
  }
  return words;
}
