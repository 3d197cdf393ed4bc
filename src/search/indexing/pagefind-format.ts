import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { decode, encode } from "cborg";

/** The bytes with which every file that Pagefind compressed begins. */
const mark = Buffer.from("pagefind_dcd");

/** The data in a compressed file of Pagefind 1.6.0. The version is pinned, and a test reads the index. */
export function unpack(content: Uint8Array): Buffer {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, mark.length).equals(mark)) throw new Error("This is no file of a Pagefind index.");
  return bytes.subarray(mark.length);
}

export const unpackCbor = (content: Uint8Array): unknown => decode(unpack(content));

const pack = (content: Uint8Array): Uint8Array => gzipSync(Buffer.concat([mark, content]), { level: 9 });

export const packCbor = (value: unknown): Uint8Array => pack(encode(value));
export const packJson = (value: unknown): Uint8Array => pack(Buffer.from(JSON.stringify(value)));

/** A name that is made from the content of the file, so that browsers can cache the file for ever. */
export const hashed = (content: Uint8Array): string =>
  `en_${createHash("sha256").update(content).digest("hex").slice(0, 10)}`;

/** Where a word is on one page: the distance to the previous page, the positions in the text and in the metadata. */
export type Posting = [step: number, places: readonly number[], metaPlaces: readonly number[]];

/** One word of the index, the pages that hold it, and spellings of it that differ only by accents. */
export type IndexedWord = [word: string, postings: Posting[], variants: unknown[]];

/** The contents of an index: version, pages, chunks of words, filters, sort keys, metadata fields. */
export type IndexMeta = [
  version: string,
  pages: readonly (readonly [hash: string, words: number, group?: unknown])[],
  chunks: (readonly [from: string, to: string, hash: string])[],
  filters: unknown,
  sorts: unknown,
  metaFields: unknown,
];
