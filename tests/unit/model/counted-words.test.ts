import { expect, test } from "vitest";
import { countsAskedIn, withCounts } from "../../../src/model/counted-words.ts";

const counts = new Map([
  ["source", 5],
  ["theme", 0],
  ["light", 13],
]);

test("a text asks for counts by their names", () => {
  expect(countsAskedIn("What {source} documents say of {light} things")).toEqual(["source", "light"]);
  expect(countsAskedIn("{source|document|documents} and {light}")).toEqual(["source", "light"]);
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

test("one is followed by its own words, and every other number by those for many", () => {
  const said = (source: number) =>
    withCounts("What {source|document says|documents say}. {source|Way|Ways}.", new Map([["source", source]]));
  expect(said(1)).toBe("What one document says. One Way.");
  expect(said(2)).toBe("What two documents say. Two Ways.");
  expect(said(0)).toBe("What no documents say. No Ways.");
});
