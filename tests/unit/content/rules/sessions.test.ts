import { expect, test } from "vitest";
import { indexContent } from "../../../../src/content/content-index.ts";
import { concealedEntriesAreOpened } from "../../../../src/content/rules/concealed-entries-are-opened.ts";
import { stepsFillTheSession } from "../../../../src/content/rules/steps-fill-the-session.ts";
import type { Rule } from "../../../../src/content/rules/rule.ts";
import { ledger, record, smallLibrary } from "../../../fixtures/records.ts";

const session = (change: object) =>
  record("sessions", "talk", {
    id: "SE-01",
    title: "Talk",
    summary: "A summary of a talk that is long enough to pass for what people do in it.",
    minutes: 30,
    audience: "Staff",
    outcomes: ["Knows."],
    steps: [
      { title: "Vote", minutes: 10, do: "Vote.", entries: ["CS-01"] },
      { title: "Read", minutes: 20, do: "Read." },
    ],
    published: "2026-01-01",
    updated: "2026-01-01",
    reviewBy: "2027-01-01",
    ...change,
  });

const found = (rule: Rule, change: object) =>
  rule(indexContent([...smallLibrary(), session(change)], ledger)).map(({ at, what }) => [at, what]);

test("the minutes of the steps add up", () => {
  expect(found(stepsFillTheSession, {})).toEqual([]);
  expect(found(stepsFillTheSession, { minutes: 45 })).toEqual([
    [{ path: ["minutes"] }, "The session takes 45 minutes, and its steps take 30 together."],
  ]);
});

const blind = { entry: "CS-01", called: "A case" };

test("an entry that a step opens may be concealed", () => {
  expect(found(concealedEntriesAreOpened, { concealed: [blind] })).toEqual([]);
});

test.each([
  ["one that no step opens", [{ entry: "PR-01", called: "A principle" }], 0, "entry", "No step opens PR-01."],
  ["one that stands twice", [blind, blind], 1, "entry", "CS-01 stands here twice."],
  [
    "one that is called by its title",
    [{ entry: "CS-01", called: "visits" }],
    0,
    "called",
    "“visits” is the title of CS-01, which the room must not see.",
  ],
])("a concealed entry is named: %s", (_, concealed, i, field, what) => {
  expect(found(concealedEntriesAreOpened, { concealed })).toEqual([[{ path: ["concealed", i, field] }, what]]);
});
