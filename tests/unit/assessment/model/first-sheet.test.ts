import { expect, test } from "vitest";
import { nextActions } from "../../../../src/assessment/model/first-sheet.ts";
import { actionOf, assessmentOf } from "../../../fixtures/assessment.ts";
import { definition } from "../../../fixtures/checklist-definition.ts";

test("shows the five open actions that are due first, and counts the others", () => {
  const days = ["2027-06-01", "", "2027-01-01", "2027-05-01", "2027-03-01", "2027-02-01", "2027-04-01"];
  const open = days.map((due) => actionOf({ due }));
  const actions = [...open, actionOf({ due: "2026-01-01", done: true })];
  const { shown, more, done } = nextActions(assessmentOf({ actions }), definition);
  expect(shown.map(({ due }) => due)).toEqual(["2027-01-01", "2027-02-01", "2027-03-01", "2027-04-01", "2027-05-01"]);
  expect([more, done]).toEqual([2, 1]);
});
