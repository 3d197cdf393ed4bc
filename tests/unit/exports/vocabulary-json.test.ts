import { expect, test } from "vitest";
import { vocabularyJson } from "../../../src/exports/vocabulary-json.ts";
import { buildLibrary } from "../../../src/library/build.ts";
import type { Vocabulary } from "../../../src/model/vocabulary.ts";
import { ledger, record, site, smallLibrary } from "../../fixtures/records.ts";

const days = { published: "2026-01-01", updated: "2026-01-01", reviewBy: "2027-01-01" };
const term = { id: "GT-001", term: "integrated care board", abbreviation: "ICB", aliases: ["care board"], ...days };
const populations = record("taxonomy", "populations", {
  facet: "population",
  intro: "Whom.",
  terms: [
    { id: "older-people", label: "Older people", meaning: "People in later life.", synonyms: ["elderly"] },
    { id: "men", label: "Men", meaning: "Men." },
  ],
});
const records = [
  ...smallLibrary().filter(({ slug }) => slug !== "populations"),
  populations,
  record("glossary", "icb", { ...term, definition: "A body." }),
  record("glossary", "visit", { id: "GT-002", term: "visit", definition: "A visit.", ...days }),
];
const vocabulary: Vocabulary = {
  synonyms: [
    { names: ["later life", "OLDER people"], also: ["elderly", "pensioners"], narrower: [] },
    { names: ["vaccine"], also: ["jab"], narrower: ["flu jab"] },
  ],
  spellings: { asma: "asthma" },
  together: ["end of life"],
  words: ["Mencap"],
};
const made = () => vocabularyJson(buildLibrary({ records, site, ledger, vocabulary }));
const concept = (label: string) => made().concepts.filter((one) => one.label === label);

test("carries the library's own sets of names first, each shown by its first name", () => {
  expect(made().concepts.slice(0, 2)).toEqual([
    { label: "later life", names: ["later life", "OLDER people"], also: ["elderly", "pensioners"] },
    { label: "vaccine", names: ["vaccine"], also: ["jab"], narrower: ["flu jab"] },
  ]);
});

test("a glossary term is named by its abbreviation too, and its aliases lead to it", () => {
  expect(concept("integrated care board")).toEqual([
    {
      label: "integrated care board",
      names: ["integrated care board", "ICB"],
      also: ["care board"],
      explainedBy: "GT-001",
    },
  ]);
  expect(concept("visit")).toEqual([{ label: "visit", names: ["visit"], also: [], explainedBy: "GT-002" }]);
});

test("what leads to a name also leads to the term of that name, whatever its case, once each", () => {
  expect(concept("Older people")).toEqual([
    {
      label: "Older people",
      names: ["Older people"],
      also: ["elderly", "later life", "OLDER people", "pensioners"],
      facet: "population",
      term: "older-people",
    },
  ]);
});

test("what a set calls narrower is no other word for its name, though term or glossary list it", () => {
  const synonyms = [
    { names: ["older people"], also: [], narrower: ["Elderly"] },
    { names: ["ICB"], also: [], narrower: ["care board"] },
  ];
  const { concepts } = vocabularyJson(buildLibrary({ records, site, ledger, vocabulary: { ...vocabulary, synonyms } }));
  const named = (label: string) => concepts.find((one) => one.label === label);
  expect(named("Older people")).toMatchObject({ also: ["older people"], narrower: ["Elderly"] });
  expect(named("integrated care board")?.also).toEqual([]);
});

test("a set that shares no name leads to no term", () => {
  expect(concept("Men")).toEqual([{ label: "Men", names: ["Men"], also: [], facet: "population", term: "men" }]);
});

test("types of entries are asked for by their names; designs, gaps, themes and sources are not", () => {
  expect(concept("Checklists")).toEqual([
    { label: "Checklists", names: ["Checklist", "Checklists"], also: [], facet: "type", term: "checklist" },
  ]);
  expect([...new Set(made().concepts.map(({ facet }) => facet))]).toEqual([
    undefined,
    "population",
    "horizon",
    "role",
    "type",
  ]);
});

test("spellings and words stand as they were written, under the version of the format", () => {
  expect(made()).toMatchObject({ formatVersion: 1, spellings: { asma: "asthma" }, words: ["Mencap"] });
});
