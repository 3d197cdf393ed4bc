import { expect, test } from "vitest";
import {
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
