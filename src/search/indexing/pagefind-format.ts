import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { decode, encode } from "cborg";
import type { CborValue } from "../query/encode-cbor.ts";

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

const hashOf = (content: Uint8Array, length: number): string =>
  createHash("sha256").update(content).digest("hex").slice(0, length);

/** A name that is made from the content of the file, so that browsers can cache the file for ever. */
export const hashed = (content: Uint8Array): string => `en_${hashOf(content, 10)}`;

/** What tells two versions of one page apart. It is short, because the table of entries has one for each. */
export const shortHash = (content: Uint8Array): string => hashOf(content, 6);

/** Where a word is on one page: the distance to the previous page, the positions in the text and in the metadata. */
export type Posting = [step: number, places: readonly number[], metaPlaces: readonly number[]];

/** One word of the index, the pages that hold it, and spellings of it that differ only by accents. */
export type IndexedWord = [word: string, postings: Posting[], variants: unknown[]];

/** The file that the engine reads first. Only one language: the one whose endings search removes. */
export interface IndexEntry {
  readonly languages: Readonly<Record<string, { readonly hash: string; readonly wasm: string }>>;
}

/** The contents of an index: version, pages, chunks of words, filters, sort keys, metadata fields. */
export type IndexMeta = [
  version: string,
  pages: readonly (readonly [hash: string, words: number, group?: unknown])[],
  chunks: (readonly [from: string, to: string, hash: string])[],
  filters: CborValue,
  sorts: CborValue,
  metaFields: CborValue,
];
