import type { CborValue } from "./encode-cbor.ts";
import type { GapDirection } from "../../model/gap-direction.ts";

/**
 * The facets of every searchable entry, in one file since it is small. Every list has one element for each entry, at
 * the index `docIndex`. `entryIds` are the library's ids of entries; `pageIds` are the ids of their pages, of which only
 * the version is published. Numbers in `facets[name].entries` are indexes of `facets[name].terms`; design and gap have
 * none, because results carry them. `results.kinds` are what a result can carry together: for each of `resultFacets` the
 * indexes of its terms. `results.entries` are indexes of `kinds`. `updated` and `title` are ranks from 0.
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
 * What the engine needs to know of its index: its version, the language whose endings it removes, by `docIndex` the
 * number of words of each page, the first and last word of each chunk with its name, and what else the engine's own
 * list says.
 */
export interface IndexList {
  readonly version: string;
  readonly language: string;
  readonly words: readonly number[];
  readonly chunks: readonly (readonly [from: string, to: string, name: string])[];
  readonly rest: readonly CborValue[];
}

/** The published table. The list of the index is in it, so that a table and an index of two builds are never mixed. */
export interface PublishedTable extends EntriesTable {
  readonly index: IndexList;
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
 * The names of one file, by their first two letters. Names are normalised, and their numbers are indexes of `expansions`. `terms` are
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
