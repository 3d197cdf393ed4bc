import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { decode, encode } from "cborg";

/** Pagefind's mark at the start of everything that it has compressed. */
const mark = Buffer.from("pagefind_dcd");

/** What stands in a compressed file of an index of Pagefind 1.6.0; its version is pinned, and a test reads the index. */
export function unpack(content: Uint8Array): Buffer {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, mark.length).equals(mark)) throw new Error("This is no file of a Pagefind index.");
  return bytes.subarray(mark.length);
}

export const unpackCbor = (content: Uint8Array): unknown => decode(unpack(content));

export const packCbor = (value: unknown): Uint8Array => gzipSync(Buffer.concat([mark, encode(value)]), { level: 9 });

/** A name that changes with what the file holds, so that it can be kept for ever. */
export const hashed = (content: Uint8Array): string =>
  `en_${createHash("sha256").update(content).digest("hex").slice(0, 10)}`;

/** One page's places of a word: how far the page is from the one before, its places, and those in its metadata. */
export type Posting = [step: number, places: readonly number[], metaPlaces: readonly number[]];

/** One word of the index with the pages that hold it, and spellings that differ by accents alone. */
export type IndexedWord = [word: string, postings: Posting[], variants: unknown[]];

/** The list of what an index holds: version, pages, chunks of words, filters, sort keys, metadata fields. */
export type IndexMeta = [
  version: string,
  pages: readonly (readonly [hash: string, words: number, group?: unknown])[],
  chunks: (readonly [from: string, to: string, hash: string])[],
  filters: unknown,
  sorts: unknown,
  metaFields: unknown,
];
