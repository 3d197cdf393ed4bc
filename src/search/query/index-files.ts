/**
 * The facets of every searchable entry, small enough to send whole. Every list has one element an entry, and its index is
 * the entry's `docIndex`. `pageIds` are the ids of Pagefind's results, `entryIds` those of the library. The numbers in
 * `facets[name].entries` are indexes of `facets[name].terms`; `updated` and `title` are ranks from 0.
 */
export interface EntriesTable {
  readonly pageIds: readonly string[];
  readonly entryIds: readonly string[];
  readonly facets: Readonly<
    Record<string, { readonly terms: readonly string[]; readonly entries: readonly (readonly number[])[] }>
  >;
  readonly updated: readonly number[];
  readonly title: readonly number[];
}

/** The table as it is published: with the hash of the index that it belongs to, so that two builds are never mixed. */
export interface PublishedTable extends EntriesTable {
  readonly index: string;
}

/** For every number that a finding states: the entry, by its place in the table, and the finding's fragment. */
export type FiguresTable = Readonly<Record<string, readonly (readonly [place: number, fragment: string])[]>>;

/** What a name in a query may mean: the label to show, the phrases to search for, and the term of a facet. */
export interface QueryExpansion {
  readonly label: string;
  readonly phrases: readonly string[];
  readonly term?: readonly [facet: string, term: string];
}

/** What search knows of words that begin with one letter. Names are normalised; their numbers are indexes of `expansions`. */
export interface NamesFile {
  readonly expansions: readonly QueryExpansion[];
  readonly names: Readonly<Record<string, readonly number[]>>;
  readonly spellings: Readonly<Record<string, string>>;
}

/** Words of the texts that may have been meant, most likely first: those of names, those of several pages, the rest; by spaces. */
export type WordsFile = readonly [named: string, common: string, rare: string];

/** The file that the engine reads first: which list of chunks and which engine to load. */
export interface IndexEntry {
  /** One language alone: that whose endings the search knows. */
  readonly languages: Readonly<Record<string, { hash: string; readonly wasm: string }>>;
}

/** The one language of an index. Throws where it has none. */
export function languageOf({ languages }: IndexEntry): { hash: string; readonly wasm: string } {
  const [language] = Object.values(languages);
  if (!language) throw new Error("The search index has no language.");
  return language;
}
