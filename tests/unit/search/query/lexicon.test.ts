import type { QueryExpansion } from "../../../../src/search/query/index-files.ts";
import { afterEach, expect, test, vi } from "vitest";
import { Lexicon } from "../../../../src/search/query/lexicon.ts";
import { serveVocabulary } from "./stub-search.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const community: QueryExpansion = { label: "Community", phrases: ["community"] };
const worker: QueryExpansion = { label: "Community health workers", phrases: ["community health worker"] };
const names = {
  c: {
    expansions: [community, worker],
    names: { community: [0], "community health worker": [1, 0] },
    spellings: { color: "colour" },
  },
};
const open = () => new Lexicon("/pagefind/vocabulary/");
const wordsOf = async (...words: string[]) => (await open().segments(words)).map((segment) => segment.words);

test("the longest name that is known stands together, with all that it leads to", async () => {
  serveVocabulary(names);
  expect(await open().segments(["community", "health", "worker"])).toEqual([
    { words: ["community", "health", "worker"], expansions: [worker, community] },
  ]);
});

test("a name is known in any inflection, and its words stay as they were typed", async () => {
  serveVocabulary(names);
  expect(await wordsOf("train", "community", "health", "workers", "well")).toEqual([
    ["train"],
    ["community", "health", "workers"],
    ["well"],
  ]);
});

test("words that begin a longer name are a shorter one, or stand alone", async () => {
  serveVocabulary(names);
  expect(await wordsOf("community", "health", "checks")).toEqual([["community"], ["health"], ["checks"]]);
  expect(await open().segments(["unknown"])).toEqual([{ words: ["unknown"], expansions: [] }]);
  expect(await open().segments([])).toEqual([]);
});

test("only the files of the words of the query are fetched, each once", async () => {
  const fetched = serveVocabulary(names);
  const lexicon = open();
  await lexicon.segments(["community", "core"]);
  await lexicon.segments(["community", "asthma"]);
  expect(fetched.mock.calls.map(([url]) => url)).toEqual([
    "/pagefind/vocabulary/names-cm.json",
    "/pagefind/vocabulary/names-as.json",
  ]);
});

test("a name and a topic that differ in capitals or number alone are offered as one", async () => {
  const expansions = ["men", "Men", "Men's sheds", "man"].map((label) => ({ label, phrases: [] }));
  serveVocabulary({ m: { expansions, names: { men: [0, 1], "men shed": [2], man: [3] } } });
  expect(await open().meanings("me")).toEqual(["men", "Men's sheds"]);
});

test("the library's spelling of a word is known", async () => {
  serveVocabulary(names);
  expect(await open().spelling("color")).toBe("colour");
  expect(await open().spelling("colour")).toBeUndefined();
});

test("words near a word are those of its letter, and those that a slip in the first two letters can lead to", async () => {
  const fetched = serveVocabulary({}, { a: ["asthma", "", ""], s: ["support", "", ""] });
  const lexicon = open();
  expect(await lexicon.words("asma")).toEqual(["asthma", "", ""]);
  expect(fetched).toHaveBeenCalledOnce();
  expect(await lexicon.wordsOfOtherBeginning("asma")).toEqual([
    ["support", "", ""],
    ["", "", ""],
    ["asthma", "", ""],
  ]);
});

test.each(["constructor", "__proto__", "toString", "hasOwnProperty"])("%s is a word like any other", async (word) => {
  serveVocabulary(names);
  const lexicon = open();
  expect(await lexicon.spelling(word)).toBeUndefined();
  expect(await lexicon.segments([word])).toEqual([{ words: [word], expansions: [] }]);
  expect(await lexicon.segments([word.toLowerCase()])).toEqual([{ words: [word.toLowerCase()], expansions: [] }]);
});

test("a word of the list is spelt correctly; part of one, or any other, is not", async () => {
  serveVocabulary({}, {}, { k: "kidney kindle" });
  expect(
    await Promise.all(["kidney", "kindle", "kidne", "dney", "asma"].map((w) => open().isSpeltCorrectly(w))),
  ).toEqual([true, true, false, false, false]);
});

test.each([
  ["no connection", () => Promise.reject(new TypeError("Failed to fetch"))],
  ["an error answered", () => Promise.resolve(new Response("", { status: 503 }))],
])("what could not be fetched (%s) is said, and can be tried again", async (_, fail) => {
  const answer = serveVocabulary(names);
  answer.mockImplementationOnce(fail);
  const lexicon = open();
  await expect(lexicon.segments(["community"])).rejects.toThrow();
  expect(await lexicon.segments(["community"])).toEqual([{ words: ["community"], expansions: [community] }]);
});
