import type { QueryExpansion } from "../../../../src/search/query/index-files.ts";
import { afterEach, expect, test, vi } from "vitest";
import { Lexicon } from "../../../../src/search/query/lexicon.ts";
import { readQuery } from "../../../../src/search/query/read-query.ts";
import { Interpreter } from "../../../../src/search/query/understand.ts";
import { indexOf, serveVocabulary } from "./stub-search.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const index = indexOf([
  "asthma care for children in hospitals where colour matters",
  "feedback from faith leaders after hospitalisation",
  "care services of the whole family",
]);
const leaders: QueryExpansion = { label: "faith leaders", phrases: ["faith leaders", "imam"] };

function understand(...typed: string[]) {
  serveVocabulary(
    {
      i: { expansions: [leaders], names: { imam: [0] } },
      f: { expansions: [leaders], names: { "faith leader": [0] } },
      t: { expansions: [{ label: "Whole", phrases: ["whole"] }], names: { "the who": [0] } },
      c: { spellings: { color: "colour" } },
    },
    {
      a: ["asthma", "after", ""],
      c: ["", "care children", "colour"],
      f: ["faith", "feedback", "family"],
      h: ["", "hospitals", ""],
      l: ["leaders", "", ""],
    },
    { h: "hospital hospice", l: "ladders" },
  );
  const { words, abbreviations } = readQuery(typed.join(" "));
  return new Interpreter(index, new Lexicon("/")).understand(words, abbreviations);
}

const wordsOf = ({ segments }: Awaited<ReturnType<typeof understand>>) =>
  segments.map(({ words }) => words.map(({ word }) => word).join(" "));

test("a word of the text is found where it stands", async () => {
  const { segments, corrected, unknown } = await understand("asthma");
  expect(segments[0]?.words[0]?.hits).toEqual(new Map([[0, { score: 1, positions: [0] }]]));
  expect([corrected, unknown]).toEqual([[], []]);
});

test.each([
  ["feedbck", "feedback"],
  ["childrne", "children"],
  ["eaders", "leaders"],
  ["Childran", "children"],
])("%s, which no list holds and one slip makes %s alone, is corrected and said to be", async (typed, meant) => {
  const understood = await understand(typed, "care");
  expect(understood.corrected).toEqual([[typed.toLowerCase(), meant]]);
  expect(wordsOf(understood)).toEqual([meant, "care"]);
  expect([understood.unknown, understood.offered]).toEqual([[], []]);
});

test.each([
  ["asma", "asthma", "is short"],
  ["fmaily", "family", "would be one of a single page, and is sure all the same"],
])("%s: %s (%s)", async (typed, meant) => {
  const { corrected, offered } = await understand(typed, "care");
  expect([...corrected, ...offered]).toEqual([[typed, meant]]);
});

test("a short slip is only asked about, and what was typed is searched for", async () => {
  const understood = await understand("asma", "care");
  expect(understood.offered).toEqual([["asma", "asthma"]]);
  expect(understood.corrected).toEqual([]);
  expect(understood.unknown).toEqual(["asma"]);
  expect(wordsOf(understood)).toEqual(["care"]);
});

test.each(["ladders", "hospice", "hospital"])("%s is a word: it is neither corrected nor asked about", async (word) => {
  for (const typed of [
    [word, "care"],
    ["care", word],
  ]) {
    const { corrected, offered, unknown } = await understand(...typed);
    expect([corrected, offered, unknown]).toEqual([[], [], [word]]);
  }
});

test.each(["ASMA", "CHILDRNE", "FeedBck", "CAR", "cre"])("%s is left alone", async (typed) => {
  const { corrected, offered, unknown } = await understand(typed, "faith");
  expect([corrected, offered, unknown]).toEqual([[], [], [typed.toLowerCase()]]);
});

test("a word that nothing is near is said to be unknown, and the others are searched for", async () => {
  const understood = await understand("qqqqzzzz", "care");
  expect(understood.unknown).toEqual(["qqqqzzzz"]);
  expect(wordsOf(understood)).toEqual(["care"]);
});

test.each([
  ["hospitalization", 1],
  ["color", 0],
])("%s is found in its British spelling, and is no slip", async (word, place) => {
  const { segments, corrected } = await understand(word);
  expect([...(segments[0]?.words[0]?.hits.keys() ?? [])]).toEqual([place]);
  expect(corrected).toEqual([]);
});

test("two words are read as one where the text has them as one", async () => {
  const understood = await understand("feed", "back");
  expect(wordsOf(understood)).toEqual(["feedback"]);
  expect(understood.corrected).toEqual([]);
});

test("the last word may be still being typed; the others may not", async () => {
  const typing = await understand("chil");
  expect([typing.corrected, typing.unknown]).toEqual([[], []]);
  expect([...(typing.segments[0]?.words[0]?.hits.keys() ?? [])]).toEqual([0]);
  expect((await understand("chil", "asthma")).unknown).toEqual(["chil"]);
});

test("function words do not count, unless they belong to a name or nothing else is asked", async () => {
  expect(wordsOf(await understand("how", "to", "care", "for", "children"))).toEqual(["care", "children"]);
  expect(wordsOf(await understand("care", "of", "the", "who"))).toEqual(["care", "the who"]);
  expect(wordsOf(await understand("of", "the"))).toEqual(["of", "the"]);
});

test("words that say little are known as such", async () => {
  const { segments } = await understand("services", "children");
  expect(segments.map(({ vague }) => vague)).toEqual([true, false]);
});

test("another name leads to where the thing is named, and a name is not sought twice", async () => {
  const [imam] = (await understand("imam")).segments;
  expect(imam?.expansions[0]?.expansion.label).toBe("faith leaders");
  expect(imam?.expansions[0]?.phrases).toEqual([
    [new Map([[1, { score: 1, positions: [2] }]]), new Map([[1, { score: 1, positions: [3] }]])],
  ]);
  const [typed] = (await understand("faith", "leaders")).segments;
  expect(typed?.words.map(({ word }) => word)).toEqual(["faith", "leaders"]);
  expect(typed?.expansions[0]?.phrases).toEqual([[new Map()]]);
});
