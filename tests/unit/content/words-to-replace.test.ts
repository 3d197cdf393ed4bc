import { expect, test } from "vitest";
import { indexContent } from "../../../src/content/content-index.ts";
import { wordsToReplace } from "../../../src/content/words-to-replace.ts";
import { caseBody, caseStudy, ledger } from "../../fixtures/records.ts";

const style = { words: [{ not: "likelier", write: "more likely" }, { not: "set against", write: "compared with" }] };
const found = (change: object, body = caseBody) =>
  wordsToReplace(indexContent([caseStudy(change, body)], ledger), style).map(({ at, what, remedy }) => ({
    at,
    message: `${what} ${remedy}`,
  }));
const likelier = "“likelier” is not how this library sounds. Write more likely, or say it another way.";

test("a word that the house style replaces is named where it stands, with the better one", () => {
  expect(found({ title: "Who is likelier to come" })).toEqual([{ at: { path: ["title"] }, message: likelier }]);
  expect(found({}, caseBody.replace("Nothing is said", "Likelier, nothing is said"))).toEqual([
    { at: { bodyLine: 11 }, message: likelier },
  ]);
});

test("phrases are found as well, and one word in one place is named once", () => {
  const twice = caseBody.replace("Nothing is said", "Set against others and set against none, nothing is said");
  expect(found({}, twice).map(({ message }) => message)).toEqual([
    "“set against” is not how this library sounds. Write compared with, or say it another way.",
  ]);
});

test("quotations and parts of other words are left alone", () => {
  expect(found({}, caseBody.replace("Nothing is said", "“Likelier,” they wrote; unlikelier things"))).toEqual([]);
});

test("a library without such words is warned of nothing", () => {
  const index = indexContent([caseStudy({ title: "Who is likelier to come" })], ledger);
  expect(wordsToReplace(index, { words: [] })).toEqual([]);
});
