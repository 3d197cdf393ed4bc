import { decodeTrie } from "cspell-trie-lib";
import dictionary from "dictionary-en-gb";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { hunspellWords } from "./hunspell-words.ts";

const { resolve } = createRequire(import.meta.url);
const folders = {
  cspell: dirname(resolve("@cspell/dict-en-gb-mit/cspell-ext.json")),
  hunspell: dirname(resolve("dictionary-en-gb")),
};

/** All words of two British dictionaries, in lower case and without accents. Words with other signs are left out. */
export function britishWords(): Set<string> {
  const trie = decodeTrie(gunzipSync(readFileSync(join(folders.cspell, "en_GB.trie.gz"))));
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  const all = new Set<string>();
  for (const source of [trie.words(), hunspellWords(text(dictionary.aff), text(dictionary.dic))]) {
    for (const written of source) {
      const word = written
        .normalize("NFKD")
        .replace(/\p{Mn}/gu, "")
        .toLowerCase();
      if (/^[a-z]{3,}$/.test(word)) all.add(word);
    }
  }
  return all;
}

/** The licences of both dictionaries. They must be passed on with words taken from the dictionaries. */
export const britishWordsNotice = (): string =>
  [
    "The files spelt-*.json hold words from two dictionaries of British English.",
    `@cspell/dict-en-gb-mit\n\n${readFileSync(join(folders.cspell, "LICENSE"), "utf8")}`,
    `dictionary-en-gb\n\n${readFileSync(join(folders.hunspell, "license"), "utf8")}`,
  ].join("\n\n----------------------------------------\n\n");
