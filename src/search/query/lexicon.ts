import type { QueryExpansion, NamesFile, WordsFile } from "./index-files.ts";
import { normalise, shardOf } from "../text/normalise.ts";

/** The longest name, in words. */
const longestName = 7;

/** Words of the query that belong together, and what they may mean. */
export interface Segment {
  readonly words: readonly string[];
  readonly expansions: readonly QueryExpansion[];
}

/** What an object holds under a name; words such as “constructor” are found in every object otherwise. */
const ownValue = <T>(values: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(values, name) ? values[name] : undefined;

type ReadJson = <T>(address: string) => Promise<T>;

/** A page that stands for a missing file is no JSON, and fails too. */
const readJson: ReadJson = async <T>(address: string) => (await (await fetch(address)).json()) as T;

/** The vocabulary as queries need it: each part is fetched once, when a query first holds a word of its letter. */
export class Lexicon {
  readonly #folder: string;
  readonly #readJson: ReadJson;
  readonly #files = new Map<string, Promise<unknown>>();

  /** `folder` is the address of the vocabulary's files, with a slash at its end; `read` throws where a file fails. */
  constructor(folder: string, read: ReadJson = readJson) {
    this.#folder = folder;
    this.#readJson = read;
  }

  async #read<T>(name: string): Promise<T> {
    const known = this.#files.get(name);
    if (known) return known as Promise<T>;
    const reading = this.#readJson<T>(`${this.#folder}${name}.json`);
    // What failed once may be tried again.
    reading.catch(() => this.#files.delete(name));
    this.#files.set(name, reading);
    return reading;
  }

  #names = (word: string): Promise<NamesFile> => this.#read(`names-${shardOf(word)}`);

  /** Words of the texts that begin like the given one. */
  words(word: string): Promise<WordsFile> {
    return this.#read(`words-${shardOf(word)}`);
  }

  /** Words of the texts that one slip in the first two letters can lead to. */
  wordsOfOtherBeginning(word: string): Promise<readonly WordsFile[]> {
    const [first = "", second = ""] = word;
    const ends = [...new Set([first, second].map(shardOf))].map((letter) => this.#read<WordsFile>(`tails-${letter}`));
    return Promise.all([this.words(second), ...ends]);
  }

  /** True when a word that no text holds is spelt correctly, as far as a slip could be taken for it. */
  async isSpeltCorrectly(word: string): Promise<boolean> {
    const list = await this.#read<string>(`spelt-${shardOf(word)}`);
    return ` ${list} `.includes(` ${word} `);
  }

  /** The spelling that the library uses for a word that has another, by the list of the content. */
  async spelling(word: string): Promise<string | undefined> {
    return ownValue((await this.#names(word)).spellings, normalise(word));
  }

  /** What people may mean who type this beginning: labels of names that begin so, those that look like it first. */
  async meanings(typed: string): Promise<string[]> {
    const beginning = normalise(typed);
    if (beginning.length < 2) return [];
    const { names, expansions } = await this.#names(beginning);
    const labels = Object.entries(names)
      .filter(([name]) => name.startsWith(beginning))
      .flatMap(([, places]) => places.flatMap((place) => expansions[place]?.label ?? []));
    const alike = (label: string) => normalise(label).startsWith(beginning);
    // So short a beginning says too little to be taken for another name.
    const meant = beginning.length < 4 ? labels.filter(alike) : labels;
    return [...new Set(meant)].sort((a, b) => Number(alike(b)) - Number(alike(a)) || a.localeCompare(b, "en"));
  }

  /** Cuts words into the longest names that are known, from left to right; every other word stands alone. */
  async segments(words: readonly string[]): Promise<Segment[]> {
    const files = await Promise.all(words.map(this.#names));
    const segments: Segment[] = [];
    let at = 0;
    while (at < words.length) {
      const file = files[at];
      let length = Math.min(longestName, words.length - at);
      let expansions: readonly QueryExpansion[] = [];
      for (; length > 0; length -= 1) {
        const name = normalise(words.slice(at, at + length).join(" "));
        const places = file ? ownValue(file.names, name) : undefined;
        expansions = places?.flatMap((place) => file?.expansions[place] ?? []) ?? [];
        if (expansions.length > 0) break;
      }
      length = Math.max(1, length);
      segments.push({ words: words.slice(at, at + length), expansions });
      at += length;
    }
    return segments;
  }
}
