import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import type { VocabularyExport } from "../../src/exports/vocabulary-json.ts";
import { unpack } from "../../src/search/indexing/pagefind-format.ts";
import { dist, readBuilt } from "../fixtures/built-site.ts";
import { engineOf } from "../fixtures/engine-in-node.ts";

const ask = await engineOf(dist);
afterAll(() => vi.unstubAllGlobals());

const { concepts } = JSON.parse(readBuilt("data/vocabulary.json")) as VocabularyExport;
const contents = globSync("pagefind/fragment/*", { cwd: dist }).map(
  (file) => (JSON.parse(unpack(readFileSync(join(dist, file))).toString("utf8")) as { content: string }).content,
);

/** Concepts of which no searchable entry holds a name. */
const nowhere = ["house in multiple occupation", "no recourse to public funds"];

test("every name that search knows finds something", async () => {
  const silent: string[] = [];
  for (const { label, names, also, narrower = [] } of concepts) {
    if (nowhere.includes(label)) continue;
    for (const name of [...names, ...also, ...narrower]) if ((await ask(name)).answered === "no") silent.push(name);
  }
  expect(silent).toEqual([]);
});

test("every term of the glossary is explained by its name, its abbreviation and its id, and is no counted entry", async () => {
  const terms = concepts.filter(({ explainedBy }) => explainedBy !== undefined);
  expect(terms.length).toBeGreaterThan(50);
  const html = readBuilt("glossary/index.html");
  for (const { names, explainedBy = "" } of terms) {
    for (const name of [...names, explainedBy]) {
      const { explained, rows } = await ask(name, 5);
      const [, place = ""] = explained?.url.split("/glossary/#") ?? [];
      expect(html, name).toMatch(new RegExp(`data-entry="${explainedBy}"[^>]*>\\s*<dt[^>]* id="${place}"`));
      expect(rows.map(({ id }) => id).filter((id) => id.startsWith("GT-"))).toEqual([]);
    }
  }
  expect((await ask("asthma")).explained).toBeUndefined();
});

test("the names of one thing find the same entries, but for a few that other names contain", async () => {
  const unequal: string[] = [];
  for (const { label, names } of concepts) {
    const found = await Promise.all(names.map(async (name) => (await ask(name)).ids.toSorted().join(" ")));
    if (new Set(found).size > 1) unequal.push(label);
  }
  expect(unequal.length / concepts.length, unequal.join(", ")).toBeLessThan(0.03);
});

test("every word of every text is found, but for pieces of addresses and abbreviations", async () => {
  const edge = /^[^\p{L}\p{N}£]+|[^\p{L}\p{N}+%]+$/gu;
  const words = new Set(contents.flatMap((text) => text.split(/\s+/).map((word) => word.replace(edge, ""))));
  const missed: string[] = [];
  for (const word of words) {
    if (word && !/[/:@]|\w\.\w/.test(word) && (await ask(word)).answered !== "yes") missed.push(word);
  }
  expect(words.size).toBeGreaterThan(4000);
  expect(missed.length, missed.join(" ")).toBeLessThanOrEqual(2);
});
