import type { HouseStyle } from "../model/house-style.ts";
import { bodyOf, textRecords, type ContentIndex } from "./content-index.ts";
import type { Warning } from "./warnings.ts";

/** Quoted words are somebody else's. */
const quotation = /“[^”]*”/g;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Finds words that the house style replaces, in the titles, summaries and texts of entries and pages. */
export function wordsToReplace(index: ContentIndex, { words }: HouseStyle): Warning[] {
  if (words.length === 0) return [];
  const better = new Map(words.map(({ not, write }) => [not.toLowerCase(), write]));
  const listed = words.map(({ not }) => escaped(not)).join("|");
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${listed})(?![\\p{L}\\p{N}])`, "giu");
  return textRecords(index).flatMap(({ file, data }) => {
    const fields = (["title", "summary"] as const).flatMap((name) =>
      name in data ? [{ at: { path: [name] }, text: String(Reflect.get(data, name)) }] : [],
    );
    const blocks = bodyOf(index, file).blocks.map(({ line, text }) => ({ at: { bodyLine: line }, text }));
    return [...fields, ...blocks].flatMap(({ at, text }) =>
      [...new Set(text.replace(quotation, "").toLowerCase().match(pattern))].map((word) => ({
        file,
        at,
        what: `“${word}” is not how this library sounds.`,
        remedy: `Write ${better.get(word) ?? ""}, or say it another way.`,
        stopsPublishing: false,
      })),
    );
  });
}
