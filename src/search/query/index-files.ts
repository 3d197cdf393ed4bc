import type { GapDirection } from "../../model/gap-direction.ts";

/**
 * The facets of every searchable entry, in one file since it is small. Every list has one element for each entry, at
 * the index `docIndex`. `pageIds` are Pagefind's ids of results, `entryIds` the library's ids of entries. Numbers in
 * `facets[name].entries` are indexes of `facets[name].terms`; design and gap have none, because results carry them.
 * `results.kinds` are what a result can carry together: for each of `resultFacets` the indexes of its terms.
 * `results.entries` are indexes of `kinds`. `updated` and `title` are ranks from 0.
 */
export interface EntriesTable {
  readonly pageIds: readonly string[];
  readonly entryIds: readonly string[];
  readonly facets: Readonly<
    Record<
      string,
      {
        readonly terms: readonly string[];
        readonly entries: readonly (readonly number[])[];
        /** By `docIndex`, how many of an entry's terms, the last ones, only its results carry. Left out where none. */
        readonly added?: Readonly<Record<number, number>>;
      }
    >
  >;
  readonly results: {
    readonly kinds: readonly (readonly (readonly number[])[])[];
    readonly entries: readonly (readonly number[])[];
  };
  readonly updated: readonly number[];
  readonly title: readonly number[];
}

/** What a row says beside its text: what happened to gaps, what the entry rests on or how long it takes, for whom. */
export interface EntryFacts {
  readonly marks: readonly { readonly direction: GapDirection; readonly words: string }[];
  readonly basis: string;
  readonly people: string;
}

/**
 * The published table. The hash of its index is in it, so that files of two builds are never mixed. `rows` has what the
 * row of each entry says, at the index `docIndex`.
 */
export interface PublishedTable extends EntriesTable {
  readonly index: string;
  readonly rows: readonly EntryFacts[];
}

/** For every number that a finding states, the `docIndex` of its entry and the finding's fragment. */
export type FiguresTable = Readonly<Record<string, readonly (readonly [place: number, fragment: string])[]>>;

/** What a name in a query may mean: the label to show, the phrases to search for, and the term of a facet. */
export interface QueryExpansion {
  readonly label: string;
  readonly phrases: readonly string[];
  readonly term?: readonly [facet: string, term: string];
  /** True where the name is narrower than this: what this finds is about the wider thing, not all that was asked. */
  readonly broader?: true;
  /** True where no text has the name, and its words are not to be searched for apart. */
  readonly absent?: true;
}

/**
 * The names that begin with one letter. Names are normalised, and their numbers are indexes of `expansions`. `terms` are
 * the names that the glossary explains, each with the id of the term.
 */
export interface NamesFile {
  readonly expansions: readonly QueryExpansion[];
  readonly names: Readonly<Record<string, readonly number[]>>;
  readonly spellings: Readonly<Record<string, string>>;
  readonly terms: Readonly<Record<string, string>>;
}

/** A term of the glossary: its name with the abbreviation, where it is explained, and the explanation. */
export interface ExplainedTerm {
  readonly title: string;
  /** The address within the site, without the base path. */
  readonly url: string;
  readonly definition: string;
}

/** The terms of the glossary by id. */
export type GlossaryFile = Readonly<Record<string, ExplainedTerm>>;

/** Words of the texts, separated by spaces: first words of names, then words of several pages, then the rest. */
export type WordsFile = readonly [named: string, common: string, rare: string];

/** The file that the engine reads first. It names the list of chunks and the engine to load. */
export interface IndexEntry {
  /** Only one language: the one whose endings search removes. */
  readonly languages: Readonly<Record<string, { hash: string; readonly wasm: string }>>;
}

/** The one language of an index. Throws where it has none. */
export function languageOf({ languages }: IndexEntry): { hash: string; readonly wasm: string } {
  const [language] = Object.values(languages);
  if (!language) throw new Error("The search index has no language.");
  return language;
}
