import type { FiguresTable, NamesFile, PublishedTable, WordsFile } from "../../src/search/query/index-files.ts";
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { pageNames } from "../../src/search/query/index-list.ts";
import { nameShards, shards } from "../../src/search/text/normalise.ts";
import { unpackCbor, type IndexedWord } from "../../src/search/indexing/pagefind-format.ts";
import { dist, readBuilt } from "../fixtures/built-site.ts";

const index = join(dist, "pagefind");
const files = (pattern: string) => globSync(pattern, { cwd: index }).sort();
const bytes = (file: string) => brotliCompressSync(readFileSync(file)).length;
const sizes = (pattern: string) =>
  files(pattern)
    .map((file) => bytes(join(index, file)))
    .sort((a, b) => a - b);
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const table = JSON.parse(readBuilt("pagefind/entries.json")) as PublishedTable;
const { chunks } = table.index;

test("every chunk that the list names is there, at most 8 KB, and holds the words that the list says", () => {
  expect(chunks.length).toBeGreaterThan(20);
  for (const [from, to, hash] of chunks) {
    const content = readFileSync(join(index, `index/${hash}.pf_index`));
    expect(content.length, hash).toBeLessThanOrEqual(8_000);
    const [words] = unpackCbor(content) as [IndexedWord[]];
    expect(words[0]?.[0].startsWith(from), `${from} in ${hash}`).toBe(true);
    expect(words.at(-1)?.[0], hash).toBe(to);
  }
});

test("the index has no chunk that the list does not name, and a page for every entry", () => {
  const named = chunks.map(([, , hash]) => `index/${hash}.pf_index`);
  expect(files("index/*")).toEqual(named.toSorted());
  expect(files("{*.pf_meta,pagefind-entry.json}")).toEqual([]);
  const pages = files("fragment/*").map((file) => file.slice("fragment/".length, -".pf_fragment".length));
  expect(pageNames(table).toSorted()).toEqual(pages.toSorted());
});

test("there is a file of names and one of words for every letter, and every name leads to something", () => {
  const leads = nameShards.flatMap((letter) => {
    const file = JSON.parse(readBuilt(`pagefind/vocabulary/names-${letter}.json`)) as NamesFile;
    for (const [name, places] of Object.entries(file.names)) {
      expect(places.length, name).toBeGreaterThan(0);
      expect(
        places.filter((place) => !file.expansions[place]),
        name,
      ).toEqual([]);
    }
    return file.expansions;
  });
  const nowhere = leads.filter(({ phrases, term, absent }) => phrases.length === 0 && !term && !absent);
  expect(nowhere.map(({ label }) => label)).toEqual([]);
  const unknown = leads.flatMap(({ term: [facet, term] = ["type", "theme"] }) =>
    table.facets[facet]?.terms.includes(term) ? [] : [`${facet} ${term}`],
  );
  // A term that no entry carries may still be a name; it must be a facet that the library has.
  expect(unknown.filter((one) => !((one.split(" ")[0] ?? "") in table.facets))).toEqual([]);
});

test("the words that a slip can become are plain words, and no file of the vocabulary holds an address", () => {
  const words = shards.flatMap((letter) =>
    (JSON.parse(readBuilt(`pagefind/vocabulary/words-${letter}.json`)) as WordsFile).flatMap((tier) => {
      const own = tier.split(" ").filter(Boolean);
      expect(own.filter((word) => !word.startsWith(letter))).toEqual([]);
      return own;
    }),
  );
  expect(words.length).toBeGreaterThan(1_000);
  expect(words.filter((word) => !/^[a-z]{3,}$/.test(word))).toEqual([]);
  expect(new Set(words).size).toBe(words.length);
  for (const file of files("vocabulary/*.json"))
    expect(readFileSync(join(index, file), "utf8"), file).not.toMatch(/@|:\/\//);
});

test("every number leads to a finding of an entry that search knows", () => {
  const figures = JSON.parse(readBuilt("pagefind/figures.json")) as FiguresTable;
  const permanent = new Set(globSync("id/*/", { cwd: dist }).map((path) => path.replace(/^id\/|\/$/g, "")));
  expect(Object.keys(figures).length).toBeGreaterThan(20);
  for (const [figure, places] of Object.entries(figures)) {
    const ids = places.map(([place, fragment]) => `${table.entryIds[place] ?? "no entry"}.${fragment}`);
    expect(
      ids.filter((id) => !permanent.has(id)),
      figure,
    ).toEqual([]);
  }
});

test("a query of one word fetches at most 100 KB of the search", () => {
  const always = ["pagefind.js", "wasm.en.pagefind", "entries.json"];
  expect(always.filter((pattern) => files(pattern).length !== 1)).toEqual([]);
  const fragments = sizes("fragment/*");
  const median = fragments[Math.floor(fragments.length / 2)] ?? Infinity;
  const largest = (pattern: string) => sizes(pattern).at(-1) ?? Infinity;
  const total = sum(always.flatMap(sizes)) + largest("index/*") + largest("vocabulary/names-*") + 5 * median;
  expect(total).toBeLessThanOrEqual(100_000);
});

/** A script with everything that it imports. */
function withImports(file: string, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known;
  known.add(file);
  for (const [, path = ""] of readFileSync(file, "utf8").matchAll(/(?:from|import)\s*\(?["'](\.[^"']+\.js)["']/g)) {
    withImports(join(dirname(file), path), known);
  }
  return known;
}

test("the library page's own script is at most 12 KB", () => {
  const html = readBuilt("library/index.html");
  const scripts = [...html.matchAll(/<script type="module" src="[^"]*?(\/_astro\/[^"]+)"/g)].map(([, src = ""]) => src);
  expect(scripts.length).toBeGreaterThan(0);
  const loaded = [...scripts.reduce((known, src) => withImports(join(dist, src), known), new Set<string>())];
  expect(loaded.filter((file) => !existsSync(file))).toEqual([]);
  expect(loaded.some((file) => readFileSync(file, "utf8").includes("library-search"))).toBe(true);
  expect(sum(loaded.map(bytes))).toBeLessThanOrEqual(12_000);
});
