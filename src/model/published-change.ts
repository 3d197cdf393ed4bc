import type { ChangeKind } from "./change.ts";

/** One thing that happened to an entry, finding or question since the first edition, as data/changes.json gives it. */
export interface PublishedChange {
  readonly id: string;
  readonly what: ChangeKind;
  /** When it was recorded, YYYY-MM-DD. */
  readonly date: string;
  /** The day from which people could meet it: the same, or that of its edition where that came later. */
  readonly from: string;
  /** The number of the edition of the library. */
  readonly edition: number;
  readonly title: string;
  /** The path of its place inside the site; absent once it is withdrawn. */
  readonly url?: string;
  readonly note?: string;
  /** What answers for it since it was withdrawn, if anything does. */
  readonly replacedBy?: { readonly id: string; readonly title: string; readonly url: string };
  /** The language of its title and note, if it differs from that of the interface. */
  readonly lang?: string;
}

/** What changes.json holds, format version 1. */
export interface PublishedChanges {
  readonly formatVersion: 1;
  readonly editions: readonly { readonly number: number; readonly date: string }[];
  /** The latest first. */
  readonly changes: readonly PublishedChange[];
}
