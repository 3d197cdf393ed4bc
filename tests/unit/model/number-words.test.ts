import { expect, test } from "vitest";
import { countInWords, numberWord } from "../../../src/model/number-words.ts";

test.each([
  [0, "no"],
  [1, "one"],
  [12, "twelve"],
  [13, "13"],
  [1200, "1,200"],
])("a sentence writes %i as “%s”", (count, word) => {
  expect(numberWord(count)).toBe(word);
});

test("a count names one thing or several", () => {
  expect([0, 1, 2].map((count) => countInWords(count, "study", "studies"))).toEqual([
    "no studies",
    "one study",
    "two studies",
  ]);
  expect(countInWords(13, "programme")).toBe("13 programmes");
});
