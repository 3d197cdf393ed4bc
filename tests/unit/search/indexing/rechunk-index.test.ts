import { expect, test } from "vitest";
import type { IndexFile } from "../../../../src/search/indexing/index-file.ts";
import {
  hashed,
  packCbor,
  unpackCbor,
  type IndexedWord,
  type IndexMeta,
} from "../../../../src/search/indexing/pagefind-format.ts";
import { smallerChunks } from "../../../../src/search/indexing/rechunk-index.ts";

/** 3,000 words in three chunks of the engine's own, each on two pages and in metadata; “meta…” in metadata alone. */
const spelt = (i: number) => `${"etaoinshrdlu".charAt(i % 12)}${String(i).padStart(4, "0")}é`;
const words = Array.from({ length: 3000 }, (_, i): IndexedWord => [
  spelt(i),
  [
    [i % 5, [3, -4, i], [1]],
    [1, [], [2]],
    [2, [7], []],
  ],
  [],
]);
const onlyMeta: IndexedWord = ["metadata", [[4, [], [1, 2]]], []];
const chunk = (path: string, content: readonly IndexedWord[]): IndexFile => ({ path, content: packCbor([content]) });
/** Eight pages. All but the last two are of entries, and the table lists them in another order. */
const pages = Array.from({ length: 8 }, (_, i) => [`en_${String(i)}`, 20 + i] as const);
const pageIds = ["en_5", "en_4", "en_3", "en_2", "en_1", "en_0"];
const meta: IndexMeta = ["1.5.2", pages, [["a", "z", "en_old"]], ["filters"], ["sorts"], ["title"]];
const entry = { version: "1.5.2", languages: { en: { hash: "en_old", wasm: "en", page_count: 1 } } };
const given: IndexFile[] = [
  chunk("index/en_2.pf_index", words.slice(1000)),
  chunk("index/en_1.pf_index", [onlyMeta, ...words.slice(0, 1000)]),
  { path: "pagefind.en_old.pf_meta", content: packCbor(meta) },
  { path: "pagefind-entry.json", content: new TextEncoder().encode(JSON.stringify(entry)) },
  { path: "fragment/en_1.pf_fragment", content: new Uint8Array([1, 2]) },
];
const { files: made, list } = smallerChunks(given, pageIds);
const contentOf = (path: string) => made.find((file) => file.path === path)?.content ?? new Uint8Array();
const chunks = list.chunks.map(([from, to, hash]) => ({
  from,
  to,
  words: (unpackCbor(contentOf(`index/${hash}.pf_index`)) as [IndexedWord[]])[0],
}));
const kept = chunks.flatMap((one) => one.words);
const compare = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));

test("every word of a text is kept, once, in code point order", () => {
  expect(kept.map(([word]) => word)).toEqual(words.map(([word]) => word).toSorted(compare));
});

test("a word keeps its places, by the order of the table; what is no entry, or has it in metadata alone, is left out", () => {
  const postingsOf = (i: number) => kept.find(([word]) => word === spelt(i))?.[1];
  expect(postingsOf(1232)).toEqual([
    [0, [7], []],
    [3, [3, -4, 1232], []],
  ]);
  expect(postingsOf(1234)).toEqual([[1, [3, -4, 1234], []]]);
});

test("a word that stands in metadata alone is dropped", () => {
  expect(kept.map(([word]) => word)).not.toContain("metadata");
});

test("the list of chunks says what is in each, without a gap or an overlap", () => {
  expect(chunks.length).toBeGreaterThan(10);
  chunks.forEach(({ from, to, words: own }, i) => {
    expect(own.at(-1)?.[0]).toBe(to);
    expect(own[0]?.[0].startsWith(from)).toBe(true);
    expect(compare(chunks[i - 1]?.to ?? "", from)).toBeLessThan(0);
  });
});

test("a chunk is small, and named for what it holds", () => {
  const files = made.filter(({ path }) => path.startsWith("index/"));
  expect(files).toHaveLength(chunks.length);
  for (const { path, content } of files) {
    expect(content.length).toBeLessThan(8_000);
    expect(path).toBe(`index/${hashed(content)}.pf_index`);
  }
});

test("other files stay, and what the engine's own lists say stands in the list", () => {
  expect(made.map(({ path }) => path).filter((path) => !path.startsWith("index/"))).toEqual([
    "fragment/en_1.pf_fragment",
  ]);
  expect(contentOf("fragment/en_1.pf_fragment")).toEqual(new Uint8Array([1, 2]));
  expect(list).toMatchObject({
    version: "1.5.2",
    language: "en",
    words: [25, 24, 23, 22, 21, 20],
    rest: [["filters"], ["sorts"], ["title"]],
  });
});

test("the same index gives the same files, and one without its list is refused", () => {
  expect(smallerChunks(given, pageIds)).toEqual({ files: made, list });
  expect(() => smallerChunks(given.slice(0, 2), pageIds)).toThrow("The search index lacks its list of chunks.");
});
