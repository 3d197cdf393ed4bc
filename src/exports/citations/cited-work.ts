import type { Unit } from "../../library/library.ts";

/** What can be cited: a page of the library, a document that it draws on, or a work that such a document names. */
export interface CitedWork {
  readonly kind: "page" | "document" | "work";
  /** The id in the library, which names the record in reference managers too. */
  readonly id: string;
  readonly title: string;
  /** Who wrote it, whole, in the words of the source. Nobody has taken names apart, so no style does. */
  readonly authors?: string | undefined;
  readonly publisher?: string | undefined;
  /** The library, journal or larger work that it stands in. */
  readonly container?: string | undefined;
  readonly edition?: string | undefined;
  /** A year, or a day as YYYY-MM-DD. */
  readonly date?: string | undefined;
  /** The date in the words of a document that gives no plain one. */
  readonly dateWords?: string | undefined;
  readonly address?: string | undefined;
  /** What else a reader must know. */
  readonly notes: readonly string[];
  /** How the library cites a document, with nothing that it does not state. */
  readonly stated?: string | undefined;
  /** Units of a document that are cited. */
  readonly units: readonly Pick<Unit, "id" | "label">[];
  /** Language tag. */
  readonly language: string;
}

/** What a field of a record says; “not stated”, with or without an explanation, says nothing. */
export const saidIn = (field: string): string | undefined => (/^not stated\b/i.test(field) ? undefined : field);
