import type { ExplainedTerm, GlossaryFile, QueryExpansion, NamesFile, WordsFile } from "./index-files.ts";
import { nameShardOf, normalise, shardOf } from "../text/normalise.ts";

/** The longest name, in words. */
const longestName = 7;

/** Words of the query that belong together, and what they may mean. */
export interface Segment {
  readonly words: readonly string[];
  readonly expansions: readonly QueryExpansion[];
}

/** An own value of an object, because every object inherits names such as “constructor”. */
const ownValue = <T>(values: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(values, name) ? values[name] : undefined;

type ReadJson = <T>(address: string) => Promise<T>;

/** How long a file of names may take, in milliseconds. After that, it is fetched again when next needed. */
const timeLimit = 20_000;

/** Some hosts send a page for a missing file. It is not JSON, so reading it fails too. */
const readJson: ReadJson = async <T>(address: string) =>
  (await (await fetch(address, { signal: AbortSignal.timeout(timeLimit) })).json()) as T;

/** The vocabulary in parts by letter. Each part is fetched once, when a query first needs it. */
export class Lexicon {
  readonly #folder: string;
  readonly #readJson: ReadJson;
  readonly #files = new Map<string, Promise<unknown>>();

  /** `folder` is the address of the vocabulary's files and ends with a slash. `read` throws when a file fails. */
  constructor(folder: string, read: ReadJson = readJson) {
    this.#folder = folder;
    this.#readJson = read;
  }

  async #read<T>(name: string): Promise<T> {
    const known = this.#files.get(name);
    if (known) return known as Promise<T>;
    const reading = this.#readJson<T>(`${this.#folder}${name}.json`);
    // A failed file is forgotten, so that it is fetched again next time.
    reading.catch(() => this.#files.delete(name));
    this.#files.set(name, reading);
    return reading;
  }

  #names = (word: string): Promise<NamesFile> => this.#read(`names-${nameShardOf(word)}`);

  /** Words of the texts with the same first letter as the given one. */
  words(word: string): Promise<WordsFile> {
    return this.#read(`words-${shardOf(word)}`);
  }

  /** Words of the texts that the given one may become by correcting one slip in its first two letters. */
  wordsOfOtherBeginning(word: string): Promise<readonly WordsFile[]> {
    const [first = "", second = ""] = word;
    const ends = [...new Set([first, second].map(shardOf))].map((letter) => this.#read<WordsFile>(`tails-${letter}`));
    return Promise.all([this.words(second), ...ends]);
  }

  /** True if a word that no text holds is spelt correctly. Only words that search could take for slips are listed. */
  async isSpeltCorrectly(word: string): Promise<boolean> {
    const list = await this.#read<string>(`spelt-${shardOf(word)}`);
    return ` ${list} `.includes(` ${word} `);
  }

  /** The spelling that the library uses for a word, from the content's list of other spellings. */
  async spelling(word: string): Promise<string | undefined> {
    return ownValue((await this.#names(word)).spellings, normalise(word));
  }

  /** The id of the glossary term with this name. */
  async termNamed(name: string): Promise<string | undefined> {
    const normalised = normalise(name);
    return normalised ? ownValue((await this.#names(normalised)).terms, normalised) : undefined;
  }

  /** What the glossary says of a term, by its id. */
  async term(id: string): Promise<ExplainedTerm | undefined> {
    return ownValue(await this.#read<GlossaryFile>("glossary"), id);
  }

  /** What a person may mean by this beginning: labels of names that begin with it, those most like it first. */
  async meanings(typed: string): Promise<string[]> {
    const beginning = normalise(typed);
    if (beginning.length < 2) return [];
    const { names, expansions } = await this.#names(beginning);
    const labels = Object.entries(names)
      .filter(([name]) => name.startsWith(beginning))
      .flatMap(([, places]) => places.flatMap((place) => expansions[place] ?? []))
      .flatMap(({ label, absent }) => (absent ? [] : label));
    const alike = (label: string) => normalise(label).startsWith(beginning);
    // A beginning this short is not matched with other names, because it fits too many.
    const meant = beginning.length < 4 ? labels.filter(alike) : labels;
    // A topic and a name of it may differ in capitals alone. A person needs one of them.
    const unlike = new Map(meant.toReversed().map((label) => [normalise(label), label]));
    return [...unlike.values()].sort((a, b) => Number(alike(b)) - Number(alike(a)) || a.localeCompare(b, "en"));
  }

  /** Cuts words into the longest known names, from left to right. Every other word is a segment of its own. */
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
