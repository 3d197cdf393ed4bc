import { expect, test } from "vitest";
import { shorten } from "../../../../src/assessment/model/shorten.ts";

test.each([
  ["Ask the board", 20, "Ask the board"],
  ["Ask the\n  board ", 20, "Ask the board"],
  ["Ask the board", 13, "Ask the board"],
  ["Ask the board again", 14, "Ask the board…"],
  ["Ask the board again", 13, "Ask the…"],
  ["x".repeat(50), 10, `${"x".repeat(9)}…`],
  ["", 5, ""],
  ["👍👍👍👍", 5, "👍👍…"],
  ["👍👍👍👍", 4, "👍…"],
])("%j in %i characters is %j", (text, most, short) => {
  expect(shorten(text, most)).toBe(short);
});
