import { expect, test } from "vitest";
import { editDistance, nearest } from "../../../src/content/nearest-name.ts";

test("counts single-letter changes", () => {
  expect(editDistance("asma", "asthma")).toBe(2);
  expect(editDistance("", "abc")).toBe(3);
  expect(editDistance("same", "same")).toBe(0);
});

test("offers the nearest known word, and nothing when none is near", () => {
  expect(nearest("older-peeple", ["older-people", "women"])).toBe("older-people");
  expect(nearest("zebra", ["older-people", "women"])).toBeUndefined();
});
