import { expect, test } from "vitest";
import { findFigures } from "../../../../src/search/query/find-figures.ts";

const table = {
  8: [
    [0, "f2"],
    [1, "f1"],
  ],
  "£8": [[0, "f4"]],
  "44%": [
    [2, "f3"],
    [2, "f5"],
  ],
  44: [[3, "f1"]],
  4000: [[2, "f1"]],
} as const;
const found = (...figures: string[]) => findFigures(figures, table);
const best = (...figures: string[]) =>
  [...found(...figures)].sort(([, a], [, b]) => b.score - a.score).map(([place, { fragment }]) => [place, fragment]);

test("a number with its sign leads to the finding that states it so", () => {
  expect(best("£8")).toEqual([
    [0, "f4"],
    [1, "f1"],
  ]);
  expect(best("44%")).toEqual([
    [2, "f3"],
    [3, "f1"],
  ]);
});

test("a bare number finds those with a sign too, the very number first", () => {
  expect(best("44")).toEqual([
    [3, "f1"],
    [2, "f3"],
  ]);
  expect(best("4000")).toEqual([[2, "f1"]]);
});

test("a small bare number says little", () => {
  expect(found("8").get(1)?.score).toBeLessThan(found("4000").get(2)?.score ?? 0);
});

test("an entry that states both numbers comes first; a number that no finding states finds nothing", () => {
  expect(best("4000", "44")[0]).toEqual([2, "f1"]);
  expect(found("9").size + found().size).toBe(0);
});
