import type { GlossaryFile, NamesFile, WordsFile } from "../../../../src/search/query/index-files.ts";
import { vi } from "vitest";
import type { Hit, WordIndex } from "../../../../src/search/query/word-index.ts";

const wordsIn = (text: string) => text.toLowerCase().split(/\s+/);

/** An index of a few texts without Pagefind: a word scores 1 for each time it stands there. */
export function indexOf(texts: readonly string[]): WordIndex {
  const find = (holds: (word: string) => boolean): Promise<Map<number, Hit>> => {
    const hits = texts.map((text, place): [number, Hit] => {
      const at = wordsIn(text).flatMap((word, i) => (holds(word) ? [i] : []));
      return [place, { score: at.length, positions: at }];
    });
    return Promise.resolve(new Map(hits.filter(([, { positions: at }]) => at.length > 0)));
  };
  const index: Pick<WordIndex, "word" | "beginning"> = {
    word: (word) => find((other) => other === word),
    beginning: (word) => find((other) => other.startsWith(word)),
  };
  return index as WordIndex;
}

const empty = { expansions: [], names: {}, spellings: {}, terms: {} };

/** The words of all files whose second letter is the given one. */
const tailsOf = (words: Readonly<Record<string, WordsFile>>, letter: string): string[] =>
  [0, 1, 2].map((tier) =>
    Object.values(words)
      .flatMap((tiers) => tiers[tier]?.split(" ") ?? [])
      .filter((word) => word.charAt(1) === letter)
      .join(" "),
  );

/** Answers requests for the vocabulary with the given files, and with empty ones for other letters. */
export function serveVocabulary(
  names: Readonly<Record<string, Partial<NamesFile>>>,
  words: Readonly<Record<string, WordsFile>> = {},
  spelt: Readonly<Record<string, string>> = {},
  glossary: GlossaryFile = {},
) {
  const answer = vi.fn((url: string) => {
    if (url.endsWith("/glossary.json")) return Promise.resolve(Response.json(glossary));
    const [, kind = "", letter = ""] = /(names|words|tails|spelt)-(.).?\.json$/.exec(url) ?? [];
    const files: Record<string, unknown> = {
      names: { ...empty, ...names[letter] },
      words: words[letter] ?? ["", "", ""],
      tails: tailsOf(words, letter),
      spelt: spelt[letter] ?? "",
    };
    return Promise.resolve(Response.json(files[kind]));
  });
  vi.stubGlobal("fetch", answer);
  return answer;
}
