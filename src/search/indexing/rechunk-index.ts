import type { IndexList } from "../query/index-files.ts";
import type { IndexFile } from "./index-file.ts";
import {
  hashed,
  packCbor,
  unpackCbor,
  type IndexedWord,
  type IndexEntry,
  type IndexMeta,
  type Posting,
} from "./pagefind-format.ts";

/** The size of a chunk before compression, in bytes. At this size a query fetches about 2 KB a word, not 27 KB. */
const chunkSize = 5_000;

/**
 * How many positions of a word on one page are kept, marks of weight included. After two dozen, further ones do not
 * change what the page is about. In a large library such long lists are most of what a query fetches.
 */
const mostPlaces = 24;

/**
 * The word on the pages of entries alone, in the order of the table of entries. Leaves out words that are only in
 * metadata, because people search the text and metadata is only shown. `docIndexes` has the place of each page.
 */
function inTableOrder(
  [word, postings, variants]: IndexedWord,
  docIndexes: readonly (number | undefined)[],
): IndexedWord | undefined {
  let page = 0;
  const found: (readonly [docIndex: number, places: readonly number[]])[] = [];
  for (const [step, places] of postings) {
    page += step;
    const docIndex = docIndexes[page];
    if (docIndex !== undefined && places.length > 0) found.push([docIndex, places.slice(0, mostPlaces)]);
  }
  found.sort(([a], [b]) => a - b);
  const kept = found.map(([docIndex, places], i): Posting => [docIndex - (found[i - 1]?.[0] ?? 0), places, []]);
  return kept.length > 0 ? [word, kept, variants] : undefined;
}

const sizeOf = ([word, postings]: IndexedWord): number =>
  word.length + postings.reduce((size, [, places]) => size + 4 + places.length * 2, 0);

/** The shortest beginning of a word that sorts after the other word. It leads half-typed words to the right chunk. */
function beginning(word: string, after: string): string {
  let length = 1;
  while (length < word.length && word.slice(0, length) <= after) length += 1;
  return word.slice(0, length);
}

/** Words in code point order, as the engine compares them. */
const byBytes = ([a]: IndexedWord, [b]: IndexedWord) => Buffer.compare(Buffer.from(a), Buffer.from(b));

function* chunksOf(words: readonly IndexedWord[]): Generator<IndexedWord[]> {
  let chunk: IndexedWord[] = [];
  let size = 0;
  for (const word of words) {
    chunk.push(word);
    size += sizeOf(word);
    if (size < chunkSize) continue;
    yield chunk;
    chunk = [];
    size = 0;
  }
  if (chunk.length > 0) yield chunk;
}

/** An index in small chunks: all files but the engine's own lists, and what stands in these lists. */
interface SmallerIndex {
  readonly files: readonly IndexFile[];
  readonly list: IndexList;
}

/**
 * Cuts the index of Pagefind into smaller chunks, so that a query fetches little more than the words it needs. Pagefind
 * has no setting for this, but its engine reads the list of chunks from the index. `pageIds` are Pagefind's ids of the
 * pages to be found, in the order of the table of entries. Other files do not change.
 */
export function smallerChunks(files: readonly IndexFile[], pageIds: readonly string[]): SmallerIndex {
  const isChunk = ({ path }: IndexFile) => path.startsWith("index/");
  const isMeta = ({ path }: IndexFile) => path.endsWith(".pf_meta");
  const isEntry = ({ path }: IndexFile) => path === "pagefind-entry.json";
  const metaFile = files.find(isMeta);
  const entryFile = files.find(isEntry);
  if (!metaFile || !entryFile) throw new Error("The search index lacks its list of chunks.");
  const [version, pages, , ...rest] = unpackCbor(metaFile.content) as IndexMeta;
  const order = new Map(pageIds.map((id, docIndex) => [id, docIndex]));
  const docIndexes = pages.map(([id]) => order.get(id));
  const lengths = new Map(pages.map(([id, words]) => [id, words]));
  const words = files
    .filter(isChunk)
    .flatMap(({ content }) => (unpackCbor(content) as [IndexedWord[]])[0])
    .map((word) => inTableOrder(word, docIndexes))
    .filter((word) => word !== undefined)
    .sort(byBytes);
  const chunks: IndexFile[] = [];
  const list: [from: string, to: string, name: string][] = [];
  let last = "";
  for (const chunk of chunksOf(words)) {
    const content = packCbor([chunk]);
    const hash = hashed(content);
    const [first] = chunk[0] ?? [""];
    const [end] = chunk.at(-1) ?? [""];
    list.push([beginning(first, last), end, hash]);
    chunks.push({ path: `index/${hash}.pf_index`, content });
    last = end;
  }
  const { languages } = JSON.parse(new TextDecoder().decode(entryFile.content)) as IndexEntry;
  const [language = ""] = Object.keys(languages);
  return {
    files: [...files.filter((file) => ![isChunk, isMeta, isEntry].some((is) => is(file))), ...chunks],
    list: { version, language, words: pageIds.map((id) => lengths.get(id) ?? 0), chunks: list, rest },
  };
}
