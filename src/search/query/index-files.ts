/**
 * The facets of every searchable entry, small enough to send whole. `ids` are Pagefind's result ids, and `names` the
 * entries' own; the entry at the same place in `facets[name].entries` carries the terms at those places of `facets[name].terms`; `updated` and `title`
 * are ranks, 0 first.
 */
export interface EntriesTable {
  readonly ids: readonly string[];
  readonly names: readonly string[];
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

/** Words of the texts that may have been meant, most likely first: those of names, those of several pages, the rest; by spaces. */
export type WordsFile = readonly [named: string, common: string, rare: string];

/** The file that the engine reads first: which list of chunks and which engine to load. */
export interface IndexEntry {
  readonly languages: { readonly en: { hash: string; readonly wasm: string } };
}
