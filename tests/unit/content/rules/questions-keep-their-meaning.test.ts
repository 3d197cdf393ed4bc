import { expect, test } from "vitest";
import { questionsKeepTheirMeaning } from "../../../../src/content/rules/questions-keep-their-meaning.ts";
import { indexContent } from "../../../../src/content/content-index.ts";
import { fingerprintOf } from "../../../../src/content/questions.ts";
import type { Ledger } from "../../../../src/model/ledger.ts";
import { ledger, smallLibrary } from "../../../fixtures/records.ts";

const messages = (questions: Ledger["questions"]) =>
  questionsKeepTheirMeaning(indexContent(smallLibrary(), { ...ledger, questions })).map(
    ({ what, remedy }) => `${what} ${remedy}`,
  );

test("a question keeps its words and its answers within an edition", () => {
  const before = { "CL-01.i01": { 1: "000000000000" } };
  const remedy = "Raise “edition” above 1, or give the question a new id with CL-01.i01 in its “replaces”.";
  expect(messages(before)).toEqual([
    `CL-01.i01 is not the question, or has not the answers, that edition 1 was published with. ${remedy}`,
  ]);
  const now = fingerprintOf({ ask: "Do we visit?" }, {});
  expect(messages({ "CL-01.i01": { 1: now } })).toEqual([]);
  // An edition that is lower than the newest recorded one is not a new edition.
  const newer = { "CL-01.i01": { 1: now, 10: "000000000000", 9: now } };
  expect(messages(newer)).toHaveLength(1);
});
