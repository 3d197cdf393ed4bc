import { expect, test } from "vitest";
import { fromProgrammes } from "../../../src/model/count.ts";

test.each([
  [undefined, ""],
  [{ programmes: 0, studies: 0, statements: 0 }, ""],
  [{ programmes: 4, studies: 0, statements: 0 }, "(from 4 programmes)"],
  [{ programmes: 1, studies: 2, statements: 0 }, "(from 1 programme and 2 studies)"],
  [{ programmes: 0, studies: 1, statements: 1 }, "(from 1 study and 1 statement that names no study)"],
  [
    { programmes: 2, studies: 1, statements: 3 },
    "(from 2 programmes, 1 study and 3 statements that name no study)",
  ],
])("results counted as %j are said as “%s”", (from, words) => {
  expect(fromProgrammes(from)).toBe(words);
});
