import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance, nearest } from "../../../src/content/nearest-name.ts";
import { expectAlways } from "../../fixtures/properties.ts";

test("counts single-letter changes", () => {
  expect(editDistance("asma", "asthma")).toBe(2);
  expect(editDistance("", "abc")).toBe(3);
  expect(editDistance("abc", "")).toBe(3);
  expect(editDistance("kitten", "sitting")).toBe(3);
  expect(editDistance("same", "same")).toBe(0);
});

test("offers the nearest known word, and nothing when none is near", () => {
  expect(nearest("older-peeple", ["older-people", "women"])).toBe("older-people");
  expect(nearest("zebra", ["older-people", "women"])).toBeUndefined();
});

test("the distance is the same both ways, nothing for one word twice, and never more than the longer word", () => {
  const word = fc.string({ maxLength: 8 });
  expectAlways(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, a)).toBe(0);
      expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(editDistance(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
    }),
  );
});

test("one letter more, less or other is one change", () => {
  expect(["abcd", "ab", "axc"].map((word) => editDistance("abc", word))).toEqual([1, 1, 1]);
});

test("a long word may differ in a third of its letters, a short one in two", () => {
  expect(nearest("abcdefghi", ["abcdefxyz"])).toBe("abcdefxyz");
  expect(nearest("abcdefghi", ["abcdewxyz"])).toBeUndefined();
  expect(nearest("abc", ["axy"])).toBe("axy");
  expect(nearest("abc", ["xyz"])).toBeUndefined();
});

test("the nearest is offered wherever it stands, and the first of several as near", () => {
  expect(nearest("women", ["womyx", "womem", "wemen"])).toBe("womem");
  expect(nearest("women", [])).toBeUndefined();
});

test("a word that holds another, or is held by it, is near however long the rest is", () => {
  expect(nearest("deprived", ["women", "people-in-deprived-areas"])).toBe("people-in-deprived-areas");
  expect(nearest("people-in-deprived-areas", ["women", "deprived"])).toBe("deprived");
});
