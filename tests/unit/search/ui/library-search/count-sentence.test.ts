import { expect, test } from "vitest";
import {
  broaderSentence,
  byNamesClause,
  countSentence,
  lackingSentence,
} from "../../../../../src/search/ui/library-search/count-sentence.ts";

test.each([
  [14, "asthma", [["Children and young people"]], "14 entries for “asthma” in Children and young people"],
  [1, "", [["Access", "Outcomes"], ["Case studies"]], "1 entry in Access or Outcomes and Case studies"],
  [0, "xyz", [], "No entries for “xyz”"],
])("%s entries", (total, query, chosen, sentence) => {
  expect(countSentence(total, query, chosen)).toBe(sentence);
});

test("a long query is said back shortened", () => {
  const sentence = countSentence(3, "lantern ".repeat(100).trim(), []);
  expect(sentence).toMatch(/^3 entries for “(lantern ?)+…”$/);
  expect(sentence.length).toBeLessThan(110);
});

test("what no entry has is named: each word, or words together", () => {
  expect(lackingSentence({ words: ["dental"], each: true })).toBe("No entry has “dental”.");
  expect(lackingSentence({ words: ["dental", "hospice"], each: true })).toBe("No entry has “dental” or “hospice”.");
  expect(lackingSentence({ words: ["housing", "asthma"], each: false })).toBe(
    "No entry has “housing” and “asthma” together.",
  );
  expect(lackingSentence({ words: [], each: false })).toBe("");
});

test("names by which all was found are said, two at most", () => {
  expect(byNamesClause(["older people"])).toBe(", by another name: older people");
  expect(byNamesClause(["a", "b", "c"])).toBe(", by another name: a and b");
  expect(byNamesClause([])).toBe("");
});

test("a narrower word is said to be in no entry, with the broader name that was searched", () => {
  const covid = [{ typed: "long covid", label: "Covid-19" }];
  expect(broaderSentence(covid, { words: ["long covid"], each: true }, 12)).toBe(
    "12 entries are about “Covid-19”, which is broader.",
  );
  expect(broaderSentence(covid, { words: ["rash"], each: true }, 12)).toBe(
    "No entry has “long covid”. It was searched as “Covid-19”, which is broader.",
  );
  expect(broaderSentence([], { words: [], each: true }, 0)).toBe("");
});
