import { expect, test } from "vitest";
import { countOfType, fromProgrammes } from "../../../src/model/count.ts";

test.each([
  [undefined, ""],
  [{ programmes: 0, studies: 0, statements: 0 }, ""],
  [{ programmes: 4, studies: 0, statements: 0 }, "(from 4 programmes)"],
  [{ programmes: 1, studies: 2, statements: 0 }, "(from 1 programme and 2 studies)"],
  [{ programmes: 0, studies: 1, statements: 1 }, "(from 1 study and 1 statement that names no study)"],
  [{ programmes: 2, studies: 1, statements: 3 }, "(from 2 programmes, 1 study and 3 statements that name no study)"],
])("results counted as %j are said as “%s”", (from, words) => {
  expect(fromProgrammes(from)).toBe(words);
});

test("entries are counted by the name of their type, one of them in the singular", () => {
  expect([countOfType(1, "case-study"), countOfType(0, "case-study")]).toEqual(["1 case study", "0 case studies"]);
  expect([countOfType(1, "glossary"), countOfType(3, "glossary")]).toEqual(["1 glossary term", "3 glossary terms"]);
});
