import { expect, test } from "vitest";
import { sizeWords } from "../../../src/model/size-words.ts";

test.each([
  [0, "0 kB"],
  [1, "1 kB"],
  [1000, "1 kB"],
  [24_100, "25 kB"],
  [99_499, "100 kB"],
  [99_500, "0.1 MB"],
  [9_949_999, "9.9 MB"],
  [26_100_000, "26 MB"],
])("%i bytes are %s", (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words);
});
