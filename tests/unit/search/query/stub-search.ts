import type { NamesFile, WordsFile } from "../../../../src/search/query/index-files.ts";
import { vi } from "vitest";
import type { Hit, WordIndex } from "../../../../src/search/query/word-index.ts";

const wordsIn = (text: string) => text.toLowerCase().split(/\s+/);

/** An index of a few texts without Pagefind: a word scores 1 for each time it stands there. */
export function indexOf(texts: readonly string[]): WordIndex {
  const find = (holds: (word: string) => boolean): Promise<Map<number, Hit>> => {
    const hits = texts.map((text, place): [number, Hit] => {
      const at = wordsIn(text).flatMap((word, i) => (holds(word) ? [i] : []));
      return [place, { score: at.length, at }];
    });
    return Promise.resolve(new Map(hits.filter(([, { at }]) => at.length > 0)));
  };
  const index: Pick<WordIndex, "word" | "beginning"> = {
    word: (word) => find((other) => other === word),
    beginning: (word) => find((other) => other.startsWith(word)),
  };
  return index as WordIndex;
}

const empty = { leads: [], names: {}, spellings: {} };

/** Answers requests for the vocabulary with the given files, and with empty ones for other letters. */
export function serveVocabulary(
  names: Readonly<Record<string, Partial<NamesFile>>>,
  words: Readonly<Record<string, WordsFile>> = {},
) {
  const answer = vi.fn((url: string) => {
    const [, kind, letter = ""] = /(names|words)-(.)\.json$/.exec(url) ?? [];
    const file = kind === "names" ? { ...empty, ...names[letter] } : (words[letter] ?? ["", "", ""]);
    return Promise.resolve(Response.json(file));
  });
  vi.stubGlobal("fetch", answer);
  return answer;
}
