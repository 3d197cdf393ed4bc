import { writtenTexts } from "../starters.ts";
import { bodyOf } from "../content-index.ts";
import type { Rule } from "./rule.ts";

/** The least number of words for recognising a starter's text inside a longer text. */
const KNOWN_AGAIN_WORDS = 8;

const isLong = (starter: string) => starter.split(" ").length >= KNOWN_AGAIN_WORDS;

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text);

/** No text of a starter remains in an entry, because readers would take it for an editor's. */
export const starterTextIsReplaced: Rule = (index) => {
  const { records, broken, starters } = index;
  const long = new Map([...starters].map(([collection, texts]) => [collection, texts.filter(isLong)]));
  const files = [...records.map((record) => ({ ...record, raw: record.data })), ...broken];
  return files.flatMap(({ collection, file, raw }) => {
    const known = starters.get(collection);
    if (!known) return [];
    return writtenTexts(raw, bodyOf(index, file).blocks).flatMap(({ text, at }) => {
      const left = known.includes(text) ? text : long.get(collection)?.find((starter) => text.includes(starter));
      if (left === undefined) return [];
      return [
        {
          file,
          at,
          what: `“${shorten(left)}” still stands here from the starter.`,
          remedy: "Write what the source says, or take it out where it does not apply.",
        },
      ];
    });
  });
};
