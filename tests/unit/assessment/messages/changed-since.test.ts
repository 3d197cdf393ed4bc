import { expect, test } from "vitest";
import { describeChanges } from "../../../../src/assessment/messages/changed-since.ts";
import type { KnownChange } from "../../../../src/assessment/model/changes-since.ts";
import { assessmentOf } from "../../../fixtures/assessment.ts";
import { definition } from "../../../fixtures/checklist-definition.ts";

const now = "2026-11-27T12:00:00.000Z";
const begun = assessmentOf({ created: "2026-05-01T12:00:00.000Z", edition: 2 });
const change = (id: string, of: KnownChange["of"]): KnownChange => ({ id, of, from: "2026-06-01" });
const words = (changes: readonly KnownChange[], edition = 2) =>
  describeChanges(changes, { ...begun, edition }, definition, now);

test("nothing is said where nothing changed", () => {
  expect(words([])).toBe("");
});

test("each thing counts once, by what it is", () => {
  const changes = [
    change("CL-05", "checklist"),
    change("CL-05.i01", "question"),
    change("CL-05.i01", "question"),
    change("CS-01", "entry"),
    change("IN-02", "entry"),
    change("CS-01.f1", "finding"),
  ];
  expect(words(changes)).toBe(
    "Changed since these answers were begun on 1 May 2026: the checklist, 1 question, 2 entries that questions lead to and 1 figure or result there.",
  );
});

test("an earlier edition is named, and where no record says what changed in the checklist, so is that", () => {
  const editions = "The answers are to edition 1 of the checklist; this page has edition 2.";
  expect(words([], 1)).toBe(`${editions} What changed between them was not recorded.`);
  expect(words([change("CS-01", "entry")], 1)).toContain(`${editions} What changed between them was not recorded.`);
  expect(words([change("CL-05.i01", "question")], 1)).toMatch(
    /1 question\. The answers are to edition 1.*edition 2\.$/,
  );
  expect(words([], 3)).toBe("");
});
