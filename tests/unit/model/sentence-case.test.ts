import { expect, test } from "vitest";
import { sentenceCase, withinSentence } from "../../../src/model/sentence-case.ts";

test("a sentence begins with a capital, and its other letters stay as they are", () => {
  expect(["uptake in A&E", "É", "é", ""].map(sentenceCase)).toEqual(["Uptake in A&E", "É", "É", ""]);
});

test.each([
  ["Before training", "before training"],
  ["March 2021", "March 2021"],
  ["Maybe later", "maybe later"],
  ["NHS managers", "NHS managers"],
  ["A&E staff", "A&E staff"],
  ["A year later", "a year later"],
  ["2019", "2019"],
  ["", ""],
])("inside a sentence, “%s” is “%s”", (text, within) => {
  expect(withinSentence(text)).toBe(within);
});
