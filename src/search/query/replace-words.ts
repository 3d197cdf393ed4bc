import { wordsOf } from "../text/normalise.ts";

/** Replaces words of a query, whatever their case and accents. Quoted words stay. */
export function replaceWords(query: string, replacements: readonly (readonly [from: string, to: string])[]): string {
  const words = new Map(replacements);
  return query
    .split(/(["“”][^"“”]+["“”])/)
    .map((stretch, i) =>
      i % 2 === 1 ? stretch : stretch.replace(/[\p{L}\p{M}]+/gu, (word) => words.get(wordsOf(word).join(" ")) ?? word),
    )
    .join("");
}
