import { expect, test } from "vitest";
import { readingGrade, sentencesOf, syllablesOf, wordsOf } from "../../../scripts/bench/reading-grade.ts";

test("sentences end at full stops, and a list item is one without its sign", () => {
  expect(sentencesOf("One went. Two stayed!")).toEqual(["One went.", "Two stayed!"]);
  expect(sentencesOf("- **Agree** [who](/id/IN-01/) acts")).toEqual(["Agree who acts"]);
  expect(sentencesOf("1.")).toEqual([]);
});

test("words keep their apostrophes and hyphens", () => {
  expect(wordsOf("People’s take-up rose 20%.")).toEqual(["People’s", "take-up", "rose", "20"]);
});

test.each([
  ["care", 1],
  ["people", 2],
  ["health", 1],
  ["inequality", 5],
  ["used", 1],
  ["table", 2],
])("%s has %i syllables", (word, count) => {
  expect(syllablesOf(word)).toBe(count);
});

test("longer sentences and words raise the grade", () => {
  const plain = readingGrade(["The team rang people.", "More came."]);
  expect(readingGrade(["Organisational accountability necessitates interdisciplinary collaboration."])).toBeGreaterThan(
    plain,
  );
  expect(plain).toBeLessThan(5);
  expect(readingGrade([])).toBe(0);
});
