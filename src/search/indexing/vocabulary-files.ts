import type { Concept, VocabularyExport } from "../../exports/vocabulary-json.ts";
import { fold, shardOf, shards, wordsOf } from "../text/normalise.ts";
import { jsonFile, type IndexFile } from "./index-file.ts";

/** A concept as a query meets it: what to show, which phrases to search for, and which entries carry its term. */
export interface Lead {
  readonly label: string;
  readonly phrases: readonly string[];
  readonly term?: readonly [facet: string, term: string];
}

/** Everything that search knows of words that begin with one letter; names are folded, and lead to places in `leads`. */
export interface NamesFile {
  readonly leads: readonly Lead[];
  readonly names: Readonly<Record<string, readonly number[]>>;
  readonly spellings: Readonly<Record<string, string>>;
}

/** Words that may have been meant, most likely first: those of names, those of several pages, the rest; by spaces. */
export type WordsFile = readonly [named: string, common: string, rare: string];

/** A word is common when at least this many pages hold it. */
const commonPages = 3;

const file = (name: string, value: unknown) => jsonFile(`vocabulary/${name}.json`, value);

/** The concepts of which something can be found: a phrase in some text, or a term that some entry carries. */
function leadsOf({ concepts }: VocabularyExport, texts: readonly string[]): [Concept, Lead][] {
  const all = ` ${texts.map(fold).join(" \n ")} `;
  return concepts.flatMap((concept): [Concept, Lead][] => {
    const { label, names, facet, term } = concept;
    const phrases = [...new Set(names.map(fold))].filter((name) => all.includes(` ${name} `));
    if (phrases.length === 0 && !term) return [];
    return [[concept, { label, phrases, ...(facet && term ? { term: [facet, term] as const } : {}) }]];
  });
}

/** The files of names, one a letter, each with the leads that its names need. */
function namesFiles(vocabulary: VocabularyExport, texts: readonly string[]): IndexFile[] {
  const parts = new Map<
    string,
    { leads: Lead[]; names: Record<string, number[]>; spellings: Record<string, string> }
  >();
  const shard = (word: string) => {
    const name = shardOf(word);
    const known = parts.get(name) ?? { leads: [], names: {}, spellings: {} };
    parts.set(name, known);
    return known;
  };
  for (const [{ names, also }, lead] of leadsOf(vocabulary, texts)) {
    for (const name of new Set([...names, ...also].map(fold))) {
      if (!name) continue;
      const { leads, names: known } = shard(name);
      if (!leads.includes(lead)) leads.push(lead);
      (known[name] ??= []).push(leads.indexOf(lead));
    }
  }
  for (const [from, to] of Object.entries(vocabulary.spellings)) shard(from).spellings[fold(from)] = to;
  return shards.map((letter) =>
    file(`names-${letter}`, (parts.get(letter) ?? { leads: [], names: {}, spellings: {} }) satisfies NamesFile),
  );
}

/** The files of words, for the correction of spelling. Words with figures are never corrected to. */
function wordsFiles({ concepts }: VocabularyExport, texts: readonly string[]): IndexFile[] {
  const named = new Set(concepts.flatMap(({ names, also }) => [...names, ...also]).flatMap(wordsOf));
  const pages = new Map<string, number>();
  for (const text of texts) for (const word of new Set(wordsOf(text))) pages.set(word, (pages.get(word) ?? 0) + 1);
  const tier = (word: string) => (named.has(word) ? 0 : (pages.get(word) ?? 0) >= commonPages ? 1 : 2);
  const words = [...new Set([...named, ...pages.keys()])].filter((word) => /^[a-z]{3,}$/.test(word)).sort();
  const parts = Map.groupBy(words, shardOf);
  return shards.map((letter) => {
    const own = parts.get(letter) ?? [];
    const tiers = [0, 1, 2].map((n) => own.filter((word) => tier(word) === n).join(" "));
    return file(`words-${letter}`, tiers);
  });
}

/** Files that search reads as queries need them: names by first letter, and words by first letter for spelling. */
export const vocabularyFiles = (vocabulary: VocabularyExport, texts: readonly string[]): IndexFile[] => [
  ...namesFiles(vocabulary, texts),
  ...wordsFiles(vocabulary, texts),
];
