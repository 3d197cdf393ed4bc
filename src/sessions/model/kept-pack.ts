import type { PreparedPack } from "./prepared-pack.ts";

/** A session as this device or a file keeps it. Times are UTC ISO. */
export interface KeptPack extends PreparedPack {
  readonly created: string;
  /** When it was last changed. Later changes have later times. */
  readonly updated: string;
  /** The number of the library’s edition that it was begun with. */
  readonly edition: number;
}

const isKept = (pack: PreparedPack): pack is KeptPack => "created" in pack;

/** A session as it is kept. One that was never kept begins now, with the present edition. */
export const keptForm = (pack: PreparedPack, edition: number, now: string): KeptPack =>
  isKept(pack) ? pack : { ...pack, created: now, updated: now, edition };
