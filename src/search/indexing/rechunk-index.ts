import { languageOf, type IndexEntry } from "../query/index-files.ts";
import type { IndexFile } from "./index-file.ts";
import { hashed, packCbor, unpackCbor, type IndexedWord, type IndexMeta, type Posting } from "./pagefind-format.ts";

/** The size of a chunk before compression, in bytes. At this size a query fetches about 2 KB a word, not 27 KB. */
const chunkSize = 5_000;

/**
 * How many positions of a word on one page are kept, marks of weight included. After two dozen, further ones do not
 * change what the page is about. In a large library such long lists are most of what a query fetches.
 */
const mostPlaces = 24;

/** Leaves out words that are only in metadata, because people search the text and metadata is only shown. */
function textOnly([word, postings, variants]: IndexedWord): IndexedWord | undefined {
  const kept: Posting[] = [];
  let skipped = 0;
  for (const [step, places] of postings) {
    if (places.length === 0) skipped += step;
    else {
      kept.push([step + skipped, places.slice(0, mostPlaces), []]);
      skipped = 0;
    }
  }
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

const isEntry = ({ path }: IndexFile): boolean => path === "pagefind-entry.json";

/** A hash of everything in the index. */
export function indexHash(files: readonly IndexFile[]): string {
  const entry = JSON.parse(new TextDecoder().decode(files.find(isEntry)?.content)) as IndexEntry;
  return languageOf(entry).hash;
}

/**
 * Cuts the index of Pagefind into smaller chunks, so that a query fetches little more than the words it needs. Pagefind
 * has no setting for this, but its engine reads the list of chunks from the index. Other files do not change.
 */
export function smallerChunks(files: readonly IndexFile[]): IndexFile[] {
  const isChunk = ({ path }: IndexFile) => path.startsWith("index/");
  const isMeta = ({ path }: IndexFile) => path.endsWith(".pf_meta");
  const metaFile = files.find(isMeta);
  const entryFile = files.find(isEntry);
  if (!metaFile || !entryFile) throw new Error("The search index lacks its list of chunks.");
  const words = files
    .filter(isChunk)
    .flatMap(({ content }) => (unpackCbor(content) as [IndexedWord[]])[0])
    .map(textOnly)
    .filter((word) => word !== undefined)
    .sort(byBytes);
  const chunks: IndexFile[] = [];
  const list: IndexMeta[2] = [];
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
  const meta = unpackCbor(metaFile.content) as IndexMeta;
  const content = packCbor([meta[0], meta[1], list, ...meta.slice(3)]);
  const hash = hashed(content);
  const entry = JSON.parse(new TextDecoder().decode(entryFile.content)) as IndexEntry;
  for (const language of Object.values(entry.languages)) language.hash = hash;
  return [
    ...files.filter((file) => !isChunk(file) && !isMeta(file) && file !== entryFile),
    ...chunks,
    { path: `pagefind.${hash}.pf_meta`, content },
    { path: "pagefind-entry.json", content: new TextEncoder().encode(JSON.stringify(entry)) },
  ];
}
