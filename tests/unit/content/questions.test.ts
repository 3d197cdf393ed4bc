import { expect, test } from "vitest";
import { indexContent } from "../../../src/content/content-index.ts";
import { fingerprintOf, lastRecorded, recordQuestions } from "../../../src/content/questions.ts";
import { ledger, smallLibrary } from "../../fixtures/records.ts";

const ask = "Do we “visit” people’s homes?";

test.each(["do we “visit” people’s homes?", 'Do we "visit" people\'s homes?', "  Do we “visit”\n  people’s   homes? "])(
  "case, spaces and the shape of quotes leave a question the same: %s",
  (same) => {
    expect(fingerprintOf({ ask: same }, {})).toBe(fingerprintOf({ ask }, {}));
  },
);

test("another word, another sign or another answer makes another question", () => {
  const prints = [
    fingerprintOf({ ask }, {}),
    fingerprintOf({ ask: "Do we “visit” people’s home?" }, {}),
    fingerprintOf({ ask: "Do we “visit” people’s homes" }, {}),
    fingerprintOf({ ask }, { "in-place": "Always" }),
    fingerprintOf({ ask }, { "in-place": "Mostly" }),
    fingerprintOf({ ask }, { partly: "Mostly" }),
  ];
  expect(new Set(prints).size).toBe(prints.length);
  for (const print of prints) expect(print).toMatch(/^[0-9a-f]{12}$/);
});

test("the order in which the answers' labels stand makes no difference", () => {
  expect(fingerprintOf({ ask }, { partly: "Some", planned: "Soon" })).toBe(
    fingerprintOf({ ask }, { planned: "Soon", partly: "Some" }),
  );
});

test("the newest recorded edition counts by its number, and a question that was never recorded has none", () => {
  const questions = { "CL-01.i01": { 9: "a", 10: "b", 2: "c" } };
  expect(lastRecorded(questions, "CL-01.i01")).toEqual({ edition: 10, fingerprint: "b" });
  expect(lastRecorded(questions, "CL-01.i02")).toBeUndefined();
});

test("recording adds a new edition beside the old ones, and changes nothing that stands there", () => {
  const { entries } = indexContent(smallLibrary(), ledger);
  const now = fingerprintOf({ ask: "Do we visit?" }, {});
  expect(recordQuestions({}, entries)).toEqual({ "CL-01.i01": { 1: now } });
  const known = { "CL-01.i01": { 1: "000000000000" }, "CL-09.i01": { 3: "111111111111" } };
  expect(recordQuestions(known, entries)).toEqual(known);
  const older = { "CL-01.i01": { 0: "000000000000" } };
  expect(recordQuestions(older, entries)).toEqual({ "CL-01.i01": { 0: "000000000000", 1: now } });
  expect(older).toEqual({ "CL-01.i01": { 0: "000000000000" } });
});
