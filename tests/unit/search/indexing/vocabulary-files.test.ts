import type { NamesFile, WordsFile } from "../../../../src/search/query/index-files.ts";
import { expect, test } from "vitest";
import { nameShardOf, nameShards, shards } from "../../../../src/search/text/normalise.ts";
import { vocabularyFiles } from "../../../../src/search/indexing/vocabulary-files.ts";

const concepts = [
  { label: "Mosques", names: ["mosques", "Islamic centre"], also: ["masjid", "mosk"] },
  { label: "Older people", names: ["Older people"], also: ["the elderly"], facet: "population", term: "older-people" },
  { label: "Unicorns", names: ["unicorns"], also: ["horned horses"] },
];
const texts = [
  "They met in the mosque after hours.",
  "Mosques and clinics; clinics at 7.8",
  "A clinic after dark, with a café",
  "Clinics after work in 2019.",
];
const vocabulary = {
  formatVersion: 1,
  concepts: [
    ...concepts,
    { label: "Constructor", names: ["constructor"], also: ["clinical"], facet: "type", term: "x" },
  ],
  spellings: { color: "colour" },
  together: ["after hours", "after dark hours"],
  words: ["mosqui"],
} as const;
const files = vocabularyFiles(vocabulary, texts, new Set(["clinic", "clink", "met", "banana", "mosquito"]));
const read = (name: string): unknown => {
  const file = files.find(({ path }) => path === `vocabulary/${name}.json`);
  return JSON.parse(new TextDecoder().decode(file?.content));
};
const names = (name: string) => read(`names-${nameShardOf(name)}`) as NamesFile;
const words = (letter: string) => read(`words-${letter}`) as WordsFile;
const expansionsOf = (name: string) => {
  const { names: known, expansions: expansions } = names(name);
  return known[name]?.map((place) => expansions[place]);
};

test("there are names and words for every letter, even where there are none", () => {
  const expected = ["names", "words", "tails", "spelt"].flatMap((kind) =>
    (kind === "names" ? nameShards : shards).map((letter) => `vocabulary/${kind}-${letter}.json`),
  );
  expect(files.map(({ path }) => path)).toEqual(expected);
  expect(names("x")).toEqual({ expansions: [], names: {}, spellings: {}, terms: {} });
  expect(words("x")).toEqual(["", "", ""]);
});

test("every name, and whatever else people say, leads to the names that stand in the texts", () => {
  const lead = { label: "Mosques", phrases: ["mosque"] };
  expect(expansionsOf("mosque")).toEqual([lead]);
  expect(expansionsOf("masjid")).toEqual([lead]);
  expect(expansionsOf("islamic centre")).toEqual([lead]);
});

test("a concept of a facet leads to its term, though no text names it", () => {
  const lead = { label: "Older people", phrases: [], term: ["population", "older-people"] };
  expect(expansionsOf("the elderly")).toEqual([lead]);
  expect(expansionsOf("older people")).toEqual([lead]);
});

test("what no text names and no entry carries leads nowhere", () => {
  expect(expansionsOf("unicorn")).toBeUndefined();
  expect(expansionsOf("horned horse")).toBeUndefined();
});

test("names of one file share their expansions", () => {
  expect(names("mosque").expansions).toHaveLength(1);
  expect(names("mosque").names).toEqual({ mosque: [0], mosk: [0] });
});

test("a name that the glossary explains leads to the term, though no text has it", () => {
  const file = vocabularyFiles(
    {
      formatVersion: 1,
      concepts: [{ label: "unicorn", names: ["unicorn", "UNI"], also: ["horned horse"], explainedBy: "GT-001" }],
      spellings: {},
      together: [],
      words: [],
    },
    ["Of horses."],
    new Set(),
  ).find(({ path }) => path === "vocabulary/names-um.json");
  const { terms } = JSON.parse(new TextDecoder().decode(file?.content)) as NamesFile;
  expect(terms).toEqual({ unicorn: "GT-001", uni: "GT-001" });
});

test("a name whose words belong together is known as one, and said to be absent where no text has it", () => {
  expect(expansionsOf("after hour")).toEqual([{ label: "after hours", phrases: ["after hour"] }]);
  expect(expansionsOf("after dark hour")).toEqual([{ label: "after dark hours", phrases: [], absent: true }]);
});

test("a spelling stands under its letter", () => {
  expect(names("color").spellings).toEqual({ color: "colour" });
});

test("words are those of names, those of three pages, and the rest", () => {
  expect(words("m")).toEqual(["mosques", "", "met mosque"]);
  expect(words("a")).toEqual(["", "after", "and"]);
  expect(words("c")).toEqual(["", "", "cafe clinic clinics"]);
  expect(read("tails-l")).toEqual(["", "", "clinic clinics"]);
});

test("words that no text holds are never there, so that they are never shown", () => {
  const all = shards.flatMap((letter) => words(letter).flatMap((tier) => tier.split(" ")));
  expect(all).not.toContain("masjid");
  expect(all).not.toContain("unicorns");
});

test("correct words are those that no text holds and that are near, or begin, a word that one holds", () => {
  expect(read("spelt-c")).toBe("clinical clink");
  expect(read("spelt-m")).toBe("mosk mosqui");
  expect(read("spelt-b")).toBe("");
});

test("a name that every object has is a name like any other", () => {
  expect(expansionsOf("constructor")).toEqual([{ label: "Constructor", phrases: [], term: ["type", "x"] }]);
});

test("words with figures, and words of one or two letters, are not there", () => {
  const all = shards.flatMap((letter) => words(letter).flatMap((tier) => tier.split(" ")));
  expect(all.filter((word) => word !== "" && !/^[a-z]{3,}$/.test(word))).toEqual([]);
  expect(words("0")).toEqual(["", "", ""]);
});

test("a narrower word leads to the name as to something broader", () => {
  const [narrow] = vocabularyFiles(
    {
      formatVersion: 1,
      concepts: [{ label: "Covid-19", names: ["covid"], also: ["corona"], narrower: ["long covid"] }],
      spellings: {},
      together: [],
      words: [],
    },
    ["Clinics for covid."],
    new Set(),
  ).filter(({ path }) => path === "vocabulary/names-lm.json");
  const { names: known, expansions } = JSON.parse(new TextDecoder().decode(narrow?.content)) as NamesFile;
  expect(known["long covid"]?.map((place) => expansions[place])).toEqual([
    { label: "Covid-19", phrases: ["covid"], broader: true },
  ]);
});

test("all names of a set lead alike where one is a word for a term, or where no text has the set", () => {
  const made = vocabularyFiles(
    {
      formatVersion: 1,
      concepts: [
        { label: "LGBTQ+", names: ["LGBTQ+", "LGBT+"], also: ["rainbow"] },
        { label: "Slavery", names: ["modern slavery"], also: ["lockup"] },
        { label: "LGBT+ people", names: ["LGBT+ people"], also: ["LGBTQ"], facet: "population", term: "lgbt" },
        { label: "Left alone", names: ["Left alone"], also: ["modern slavery"], facet: "population", term: "left" },
      ],
      spellings: {},
      together: [],
      words: [],
    },
    ["Of LGBTQ staff."],
    new Set(),
  );
  const terms = (name: string) => {
    const file = made.find(({ path }) => path === `vocabulary/names-${nameShardOf(name)}.json`);
    const { names: known, expansions } = JSON.parse(new TextDecoder().decode(file?.content)) as NamesFile;
    return known[name]?.flatMap((place) => expansions[place]?.term?.[1] ?? []);
  };
  expect([terms("lgbtq"), terms("lgbt")]).toEqual([["lgbt"], ["lgbt"]]);
  expect(terms("lockup")).toEqual(["left"]);
});
