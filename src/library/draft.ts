import type { EntryRecord } from "../content/content-index.ts";
import type { Mention } from "../content/mentions.ts";
import type { Entry } from "./library.ts";

/** A writable version of a type, for objects that are still being linked. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

/** An entry that is still being linked, with its record and every id that the record names. */
export interface Draft {
  readonly record: EntryRecord;
  readonly entry: Mutable<Entry>;
  readonly mentions: readonly Mention[];
}
