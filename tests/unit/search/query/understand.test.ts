import type { Lead } from "../../../../src/search/query/index-files.ts";
import { afterEach, expect, test, vi } from "vitest";
import { Lexicon } from "../../../../src/search/query/lexicon.ts";
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
const leaders: Lead = { label: "faith leaders", phrases: ["faith leaders", "imam"] };

function understand(...words: string[]) {
  serveVocabulary(
    {
      i: { leads: [leaders], names: { imam: [0] } },
      f: { leads: [leaders], names: { "faith leader": [0] } },
      t: { leads: [{ label: "Whole", phrases: ["whole"] }], names: { "the who": [0] } },
      c: { spellings: { color: "colour" } },
    },
    { a: ["asthma", "after", ""], c: ["", "care children", "colour"], f: ["faith", "feedback", ""] },
  );
  return new Interpreter(index, new Lexicon("/")).understand(words);
}

const wordsOf = ({ segments }: Awaited<ReturnType<typeof understand>>) =>
  segments.map(({ words }) => words.map(({ word }) => word).join(" "));

test("a word of the text is found where it stands", async () => {
  const { segments, corrected, unknown } = await understand("asthma");
  expect(segments[0]?.words[0]?.hits).toEqual(new Map([[0, { score: 1, at: [0] }]]));
  expect([corrected, unknown]).toEqual([[], []]);
});

test("a word that is near one of the library's is corrected, and said to be", async () => {
  const understood = await understand("asma", "care");
  expect(understood.corrected).toEqual([["asma", "asthma"]]);
  expect(wordsOf(understood)).toEqual(["asthma", "care"]);
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
  expect(imam?.leads[0]?.lead.label).toBe("faith leaders");
  expect(imam?.leads[0]?.phrases).toEqual([
    [new Map([[1, { score: 1, at: [2] }]]), new Map([[1, { score: 1, at: [3] }]])],
  ]);
  const [typed] = (await understand("faith", "leaders")).segments;
  expect(typed?.words.map(({ word }) => word)).toEqual(["faith", "leaders"]);
  expect(typed?.leads[0]?.phrases).toEqual([[new Map()]]);
});
