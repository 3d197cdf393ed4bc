import { expect, test } from "vitest";
import { countsAskedIn, withCounts } from "../../../src/model/counted-words.ts";

const counts = new Map([
  ["source", 5],
  ["theme", 0],
  ["light", 13],
]);

test("a text asks for counts by their names", () => {
  expect(countsAskedIn("What {source} documents say of {light} things")).toEqual(["source", "light"]);
  expect(countsAskedIn("Nothing")).toEqual([]);
});

test("counts are written in words up to twelve, with a capital where a sentence begins", () => {
  expect(withCounts("What {source} documents say", counts)).toBe("What five documents say");
  expect(withCounts("{source} documents. {theme} themes: {source} more", counts)).toBe(
    "Five documents. No themes: five more",
  );
  expect(withCounts("{light} ways", counts)).toBe("13 ways");
  expect(withCounts("{other} ways", counts)).toBe("{other} ways");
});
