import { expect, test } from "vitest";
import { drawPair } from "../../../../src/assessment/session/ballot.ts";

test("what is drawn for a code are two of 32 numbers, and all of them come", () => {
  const drawn = Array.from({ length: 2000 }, drawPair).flat();
  expect([...new Set(drawn)].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 32 }, (_, number) => number));
});
