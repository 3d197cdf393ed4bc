import { expect, test } from "vitest";
import { sentenceCase } from "../../../src/model/sentence-case.ts";

test("a sentence begins with a capital, and its other letters stay as they are", () => {
  expect(["uptake in A&E", "É", "é", ""].map(sentenceCase)).toEqual(["Uptake in A&E", "É", "É", ""]);
});
