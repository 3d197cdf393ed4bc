import { expect, test } from "vitest";
import { firstSentence } from "../../../src/model/first-sentence.ts";

test.each([
  ["One. Two.", "One."],
  ["All of it", "All of it"],
  ["Those who run it, e.g. a lead. Add a guest.", "Those who run it, e.g. a lead."],
  ["Who? Anybody.", "Who?"],
])("%s", (text, first) => {
  expect(firstSentence(text)).toBe(first);
});
