import { expect, test } from "vitest";
import { figureCount } from "../../../src/model/figures-page.ts";

test.each([
  [0, "No figure or result"],
  [1, "1 figure or result"],
  [198, "198 figures and results"],
])("%i figures are counted as “%s”", (count, words) => {
  expect(figureCount(count)).toBe(words);
});
