import type { QueryExpansion } from "./index-files.ts";
import { americanSpelling, britishSpelling } from "./british-spelling.ts";
import { functionWords, modifiers, vagueWords } from "./function-words.ts";
import type { Lexicon, Segment } from "./lexicon.ts";
import { importPart } from "../../fetching/import-part.ts";
import type { Correction } from "./spelling.ts";
import type { Hits, WordIndex } from "./word-index.ts";

/** One word of the query as typed, and where the index holds it or its other spelling. */
export interface FoundWord {
  readonly word: string;
  readonly hits: Hits;
}

/** Another name of what was asked for, with its words. They must follow each other in a text. */
export interface FoundExpansion {
  readonly expansion: QueryExpansion;
  readonly phrases: readonly (readonly Hits[])[];
}

/** A part of the query with everything that can find it. */
export interface FoundSegment {
  readonly words: readonly FoundWord[];
  readonly expansions: readonly FoundExpansion[];
  /** True when it says little about what is meant. */
  readonly vague: boolean;
  /** True if it says which kind of the next word is meant, as “care” in “care homes”. */
  readonly modifies: boolean;
}

/** What was done with words that no text holds. */
export interface Spelling {
  /** The words as they were searched for, when a spelling was corrected. */
  readonly corrected: readonly (readonly [from: string, to: string])[];
  /** Words that may have been meant, and were not searched for. */
  readonly offered: readonly (readonly [from: string, to: string])[];
}

export interface Understanding extends Spelling {
  readonly segments: readonly FoundSegment[];
  /** Words that the library does not hold. */
  readonly unknown: readonly string[];
}

/** Merges two lists. If an entry is in both, the hit with the higher score is kept. */
function joined(one: Hits, other: Hits): Hits {
  const both = new Map(one);
  for (const [docIndex, hit] of other) if ((both.get(docIndex)?.score ?? -1) < hit.score) both.set(docIndex, hit);
  return both;
}

/** Interprets each word of a query: a word of the texts, another spelling, a slip, a beginning, or part of a name. */
export class Interpreter {
  readonly #index: WordIndex;
  readonly #lexicon: Lexicon;

  constructor(index: WordIndex, lexicon: Lexicon) {
    this.#index = index;
    this.#lexicon = lexicon;
  }

  /**
   * Reads words in the order typed. Function words count only as part of a name, or if nothing else was asked.
   * `abbreviations` are the words that are never taken for slips, because their capitals mark them as names.
   */
  async understand(words: readonly string[], abbreviations: ReadonlySet<string> = new Set()): Promise<Understanding> {
    const corrected: [string, string][] = [];
    const offered: [string, string][] = [];
    const unknown: string[] = [];
    const meant: string[] = [];
    const telling = words.some((word) => !functionWords.has(word));
    const typed = [...(await this.#lexicon.segments(words))];
    for (let next = typed.shift(); next; next = typed.shift()) {
      const { words: own, expansions } = next;
      const [word = ""] = own;
      if (expansions.length > 0 && expansions.every(({ absent }) => absent)) {
        unknown.push(own.join(" "));
        continue;
      }
      if (expansions.length > 0 || functionWords.has(word) || (await this.#hits(word)).size > 0) {
        meant.push(...own);
        continue;
      }
      const [after, ...more] = typed[0]?.words ?? [];
      if (after && more.length === 0 && (await this.#hits(word + after)).size > 0) {
        typed.shift();
        meant.push(word + after);
        continue;
      }
      const mayBeSlip = !abbreviations.has(word) && !(await this.#lexicon.isSpeltCorrectly(word));
      if (mayBeSlip && word === words.at(-1) && (await this.#isBeginning(word))) {
        meant.push(word);
        continue;
      }
      const instead = mayBeSlip ? await this.suggestCorrection(word) : undefined;
      if (instead?.sure) {
        corrected.push([word, instead.word]);
        meant.push(instead.word);
        continue;
      }
      unknown.push(word);
      if (instead) offered.push([word, instead.word]);
    }
    const counts = ({ words: [word = "", ...more], expansions }: Segment) =>
      !telling || expansions.length > 0 || more.length > 0 || !functionWords.has(word);
    const all = await this.#lexicon.segments(meant);
    const segments = all.map((segment, i) => {
      const [next] = all.slice(i + 1);
      return { ...segment, modifies: modifiers.has(segment.words.join(" ")) && next !== undefined && counts(next) };
    });
    return {
      segments: await Promise.all(segments.filter(counts).map((segment) => this.#find(segment))),
      corrected,
      offered,
      unknown,
    };
  }

  /** Entries that hold a word as typed, in British spelling, or in the library's spelling. */
  async #hits(word: string): Promise<Hits> {
    const listed = await this.#lexicon.spelling(word);
    // The engine's index has “65” for “65+”.
    const [, number] = /^(\d+)plus$/.exec(word) ?? [];
    const others = [listed, britishSpelling(word), number].filter((other) => other !== undefined);
    const all = await Promise.all([word, ...others].map((spelling) => this.#index.word(spelling)));
    const found = all.reduce(joined);
    const american = found.size > 0 ? undefined : americanSpelling(word);
    return american === undefined ? found : this.#index.word(american);
  }

  async #isBeginning(word: string): Promise<boolean> {
    if (word.length < 3) return false;
    const tiers = await this.#lexicon.words(word);
    return tiers.some((words) => ` ${words}`.includes(` ${word}`));
  }

  async suggestCorrection(word: string): Promise<Correction | undefined> {
    if (!/^[a-z]+$/.test(word)) return undefined;
    const [same, other] = await Promise.all([this.#lexicon.words(word), this.#lexicon.wordsOfOtherBeginning(word)]);
    // Fetched only for a word that no list holds.
    const { suggestCorrection } = await importPart(() => import("./spelling.ts"));
    return suggestCorrection(word, [same, ...other]);
  }

  async #find({ words, expansions, modifies }: Segment & { modifies: boolean }): Promise<FoundSegment> {
    const found = await Promise.all(
      words.map(async (word): Promise<FoundWord> => {
        const hits = await this.#hits(word);
        return { word, hits: hits.size > 0 || expansions.length > 0 ? hits : await this.#index.beginning(word) };
      }),
    );
    const typed = words.join(" ");
    const others = await Promise.all(
      expansions.map(async (expansion): Promise<FoundExpansion> => {
        const phrases = expansion.phrases.filter((phrase) => phrase !== typed);
        const hits = phrases.map((phrase) => Promise.all(phrase.split(" ").map((word) => this.#index.word(word))));
        return { expansion, phrases: await Promise.all(hits) };
      }),
    );
    return { words: found, expansions: others, vague: words.every((word) => vagueWords.has(word)), modifies };
  }
}
