import type { Citation } from "../../library/index.ts";

/** One mark in a text. The first with its number has an address, to which the list of sources leads back. */
export interface CitedMark extends Citation {
  readonly isFirst: boolean;
}
