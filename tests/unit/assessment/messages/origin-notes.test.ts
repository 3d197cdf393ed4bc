import { expect, test } from "vitest";
import { describeUnasked, originNotes } from "../../../../src/assessment/messages/origin-notes.ts";
import { beginAssessment } from "../../../../src/assessment/model/begin.ts";
import { applyChange } from "../../../../src/assessment/model/apply-change.ts";
import { definition } from "../../../fixtures/checklist-definition.ts";

const now = "2026-11-27T10:00:00.000Z";
const begun = beginAssessment(definition, { now, id: "00000000-0000-4000-8000-000000000001" });

test("nothing is said of an assessment of this edition, made by right clocks", () => {
  expect(originNotes(begun, definition, now)).toEqual([]);
  expect(describeUnasked(begun, definition)).toBe("Answers to questions no longer asked");
});

test("an edition that the site does not have yet is said, and so are answers to its questions", () => {
  const newer = { ...begun, edition: 3 };
  expect(originNotes(newer, definition, now)).toEqual([
    "This assessment answers edition 3 of the checklist, and this page has edition 2.",
  ]);
  const answers = { "CL-05.i99": { rating: "partly" as const, updated: now } };
  expect(originNotes({ ...newer, answers }, definition, now)).toEqual([
    "This assessment answers edition 3 of the checklist, and this page has edition 2. 1 answer is to questions that are not on this page (CL-05.i99); what they say is kept.",
  ]);
  expect(describeUnasked(newer, definition)).toBe(
    "Answers to questions of edition 3, which this site does not have yet",
  );
});

test("times that have not come are said to be a wrong clock’s", () => {
  const future = "2099-05-01T12:00:00.000Z";
  const answers = { "CL-05.i01": { rating: "partly" as const, updated: future } };
  expect(originNotes({ ...begun, answers }, definition, now)).toEqual([
    "A clock was wrong: 1 time in this assessment, such as 1 May 2099, has not come yet. What you change here gets today’s date.",
  ]);
});

test("a copy of somebody else’s file can get an id of its own, and only once", () => {
  const to = "00000000-0000-4000-8000-000000000002";
  const own = applyChange(begun, { kind: "own-id", from: begun.id, to }, { now, id: "c1" });
  expect(own).toEqual({ ...begun, id: to });
  const again = applyChange(own, { kind: "own-id", from: begun.id, to: begun.id }, { now, id: "c2" });
  expect(again).toBe(own);
  expect(applyChange(begun, { kind: "own-id", from: begun.id, to: "x" }, { now, id: "c3" })).toBe(begun);
});
