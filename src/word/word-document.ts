/** A table with a head. Every row has a cell for each head. */
export interface WordTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The width of each column in parts of the whole. Equal if absent. */
  readonly widths?: readonly number[];
  /** Whether it stays on one page, with what stands right before it. For short tables. */
  readonly isWhole?: boolean;
  /** Whether its rows stand close together, as where several tables share one page. */
  readonly isClose?: boolean;
}

/** A piece of a document. Text is text: nothing in it becomes a link, a field or a style. */
export type WordBlock =
  /** `onNewPage`: it begins a page. */
  | { readonly heading: string; readonly level: 1 | 2 | 3; readonly onNewPage?: boolean }
  /** A paragraph, with a bold beginning if given, and a link at its end to an address of our own. */
  | {
      readonly text: string;
      readonly lead?: string;
      readonly link?: { readonly label: string; readonly address: string };
    }
  | { readonly list: readonly string[] }
  | { readonly table: WordTable };

/** A Word document before it is written. */
export interface WordDocument {
  readonly title: string;
  /** The organisation that it comes from, or the library. */
  readonly author: string;
  /** A language tag, such as `en-GB`. */
  readonly language: string;
  /** What stands below every page, beside its number. */
  readonly foot: string;
  /** UTC time that it says it was made, so that the same content gives the same bytes. */
  readonly made: string;
  readonly blocks: readonly WordBlock[];
}
