import { expect, test } from "vitest";
import { listed } from "../../../src/model/listed.ts";

test("words of a list are joined by commas, and the last by and", () => {
  expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map((words) => listed(words))).toEqual([
    "",
    "a",
    "a and b",
    "a, b and c",
  ]);
});

test("a list of choices ends with or", () => {
  expect(listed(["a", "b", "c"], "or")).toBe("a, b or c");
});
