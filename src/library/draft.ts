import type { EntryRecord } from "../content/content-index.ts";
import type { Mention } from "../content/mentions.ts";
import type { Entry } from "./library.ts";

/** An object while it is being linked: the same shape, still open to writing. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

/** An entry while it is being linked, with the record it is made from and every id that the record names. */
export interface Draft {
  readonly record: EntryRecord;
  readonly entry: Mutable<Entry>;
  readonly mentions: readonly Mention[];
}
