import { expect, test } from "vitest";
import { durationWords } from "../../../src/model/duration.ts";

test.each([
  [1, "one month"],
  [10, "ten months"],
  [12, "one year"],
  [18, "18 months"],
  [30, "two years and six months"],
  [108, "nine years"],
  [156, "13 years"],
])("%i months are said as “%s”", (months, words) => {
  expect(durationWords(months)).toBe(words);
});
