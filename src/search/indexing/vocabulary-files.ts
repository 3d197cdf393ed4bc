import type { QueryExpansion, NamesFile } from "../query/index-files.ts";
import type { Concept, VocabularyExport } from "../../exports/vocabulary-json.ts";
import { nameShardOf, nameShards, normalise, shardOf, shards, wordsOf } from "../text/normalise.ts";
import { jsonFile, type IndexFile } from "./index-file.ts";
import { wordsTakenForOthers } from "./words-taken-for-others.ts";

/** A word is common when at least this many pages hold it. */
const commonPages = 3;

const file = (name: string, value: unknown) => jsonFile(`vocabulary/${name}.json`, value);

/** The concepts that can find something: a phrase in some text, or a term of a facet. */
function expansionsOf({ concepts }: VocabularyExport, texts: readonly string[]): [Concept, QueryExpansion][] {
  const all = ` ${texts.map(normalise).join(" \n ")} `;
  return concepts.flatMap((concept): [Concept, QueryExpansion][] => {
    const { label, names, facet, term } = concept;
    const phrases = [...new Set(names.map(normalise))].filter((name) => all.includes(` ${name} `));
    if (phrases.length === 0 && !term) return [];
    return [[concept, { label, phrases, ...(facet && term ? { term: [facet, term] as const } : {}) }]];
  });
}

/**
 * Names by which other concepts lead to a concept: all names of a set if they share one. So every name of a set finds the
 * same, also where only one of them is a word for a term of a facet, or none of them stands in any text.
 */
function sharedNames(concepts: readonly Concept[]): (concept: Concept) => string[] {
  const named = new Map<string, Concept[]>();
  for (const concept of concepts)
    for (const name of new Set(concept.names.map(normalise))) named.set(name, [...(named.get(name) ?? []), concept]);
  return ({ names, also }) =>
    [...names, ...also].flatMap((name) => (named.get(normalise(name)) ?? []).flatMap((other) => other.names));
}

/** Other words for a set that stands in no text lead where its names lead. */
const saidNowhere = (
  concepts: readonly Concept[],
  kept: ReadonlySet<Concept>,
): ReadonlyMap<string, readonly string[]> =>
  new Map(
    concepts
      .filter((concept) => !kept.has(concept))
      .flatMap(({ names, also }) => names.map((name) => [normalise(name), also] as const)),
  );

/** Names whose words belong together. Of those that no text has, search says so, and does not look for their words. */
function joinedNames({ together }: VocabularyExport, texts: readonly string[]): [string, QueryExpansion][] {
  const all = ` ${texts.map(normalise).join(" \n ")} `;
  return together.map((label): [string, QueryExpansion] => {
    const phrase = normalise(label);
    return [label, all.includes(` ${phrase} `) ? { label, phrases: [phrase] } : { label, phrases: [], absent: true }];
  });
}

/** Files of names by their first two letters, with the expansions of these names. */
function namesFiles(vocabulary: VocabularyExport, texts: readonly string[]): IndexFile[] {
  const empty = () => ({
    expansions: new Array<QueryExpansion>(),
    names: new Map<string, number[]>(),
    spellings: new Map<string, string>(),
    terms: new Map<string, string>(),
  });
  const parts = new Map(nameShards.map((part) => [part, empty()]));
  const shard = (word: string) => parts.get(nameShardOf(word)) ?? empty();
  const add = (ownNames: readonly string[], expansion: QueryExpansion) => {
    for (const name of new Set(ownNames.map(normalise))) {
      if (!name) continue;
      const { expansions, names: known } = shard(name);
      if (!expansions.includes(expansion)) expansions.push(expansion);
      known.set(name, [...(known.get(name) ?? []), expansions.indexOf(expansion)]);
    }
  };
  const kept = expansionsOf(vocabulary, texts);
  const shared = sharedNames(vocabulary.concepts);
  const unsaid = saidNowhere(vocabulary.concepts, new Set(kept.map(([concept]) => concept)));
  for (const [concept, expansion] of kept) {
    const { names, also, narrower = [] } = concept;
    const own = [...names, ...also, ...shared(concept)];
    add([...own, ...own.flatMap((name) => unsaid.get(normalise(name)) ?? [])], expansion);
    add(narrower, { ...expansion, broader: true });
  }
  for (const [name, expansion] of joinedNames(vocabulary, texts)) add([name], expansion);
  for (const [from, to] of Object.entries(vocabulary.spellings)) shard(from).spellings.set(normalise(from), to);
  for (const { names, explainedBy } of vocabulary.concepts)
    if (explainedBy) for (const name of names.map(normalise)) shard(name).terms.set(name, explainedBy);
  return [...parts].map(([part, { expansions, names, spellings, terms }]) => {
    const value: NamesFile = {
      expansions,
      names: Object.fromEntries(names),
      spellings: Object.fromEntries(spellings),
      terms: Object.fromEntries(terms),
    };
    return file(`names-${part}`, value);
  });
}

/** Sorts words of texts into tiers: 0 for words of names, 1 for words of several pages, 2 for the rest. No figures. */
function tiersOf({ concepts }: VocabularyExport, texts: readonly string[]): Map<string, 0 | 1 | 2> {
  const pages = new Map<string, number>();
  for (const text of texts) for (const word of new Set(wordsOf(text))) pages.set(word, (pages.get(word) ?? 0) + 1);
  const named = new Set(concepts.flatMap(({ names }) => names).flatMap(wordsOf));
  // A rare word of another name is left out, so that it is never suggested: the library itself does not use it.
  const unsaid = new Set(
    concepts
      .flatMap(({ also, narrower = [] }) => [...also, ...narrower])
      .filter((name) => !named.has(name.toLowerCase())),
  );
  const words = [...pages]
    .filter(([word, count]) => /^[a-z]{3,}$/.test(word) && (count >= commonPages || !unsaid.has(word)))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(words.map(([word, count]) => [word, named.has(word) ? 0 : count >= commonPages ? 1 : 2]));
}

/** Files of words by first letter (“words”), and by second letter (“tails”) for slips in the first one. */
const wordsFiles = (tiers: ReadonlyMap<string, 0 | 1 | 2>): IndexFile[] =>
  ["words", "tails"].flatMap((kind, letterAt) =>
    shards.map((letter) => {
      const own = [...tiers].filter(([word]) => shardOf(word.charAt(letterAt)) === letter);
      const value = [0, 1, 2].map((n) => own.flatMap(([word, tier]) => (tier === n ? [word] : [])).join(" "));
      return file(`${kind}-${letter}`, value);
    }),
  );

/** One file for each letter with correctly spelt words that are in no text and that search could take for slips. */
function speltFiles(
  { concepts, words }: VocabularyExport,
  dictionary: ReadonlySet<string>,
  tiers: ReadonlyMap<string, 0 | 1 | 2>,
  texts: readonly string[],
): IndexFile[] {
  const own = [
    ...concepts.flatMap(({ names, also, narrower = [] }) => [...names, ...also, ...narrower]),
    ...words,
  ].flatMap(wordsOf);
  const inTexts = new Set(texts.flatMap(wordsOf));
  const absent = [...new Set([...dictionary, ...own])].filter((word) => /^[a-z]{3,}$/.test(word) && !inTexts.has(word));
  const kept = wordsTakenForOthers(absent.sort(), tiers);
  return shards.map((letter) => file(`spelt-${letter}`, kept.filter((word) => shardOf(word) === letter).join(" ")));
}

/**
 * Files that search reads when a query needs them: names by their first two letters, and words by letter for spelling.
 * `dictionary` holds correctly spelt words in lower case, whether or not a text holds them.
 */
export function vocabularyFiles(
  vocabulary: VocabularyExport,
  texts: readonly string[],
  dictionary: ReadonlySet<string>,
): IndexFile[] {
  const tiers = tiersOf(vocabulary, texts);
  return [...namesFiles(vocabulary, texts), ...wordsFiles(tiers), ...speltFiles(vocabulary, dictionary, tiers, texts)];
}
