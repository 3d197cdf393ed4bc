import { expect, test } from "vitest";
import { actionsCsv } from "../../../../src/assessment/exports/actions-csv.ts";
import { describeContent } from "../../../../src/assessment/messages/kept.ts";
import { deadlinesIn } from "../../../../src/assessment/model/deadlines.ts";
import { definition } from "../../../fixtures/checklist-definition.ts";
import { describePlan } from "../../../../src/assessment/messages/plan.ts";
import { actionOf, assessmentOf } from "../../../fixtures/assessment.ts";

const open = actionOf();

test("says what is open, overdue and done, and how much of it is shown", () => {
  const actions = [open, { ...open, due: "2026-11-21" }, { ...open, done: true, due: "2026-11-21" }];
  expect(describePlan(actions, { shown: actions, filter: "", today: "2026-11-22" })).toBe(
    "3 actions: 2 open, 1 of them overdue, and 1 done.",
  );
  expect(describePlan(actions, { shown: [open], filter: "overdue, owned by Ann", today: "2026-11-21" })).toBe(
    "3 actions: 2 open and 1 done. 1 shown: overdue, owned by Ann.",
  );
  expect(describePlan([open], { shown: [open], filter: "", today: "2026-11-22" })).toBe("1 action: 1 open and 0 done.");
});

test("an action without a word is none yet, in the plan, its table and what is kept", () => {
  const blank = actionOf({ what: " " });
  const [today, filter] = ["2026-11-22", ""];
  expect(describePlan([blank], { shown: [blank], filter, today })).toBe("No action is written down yet.");
  expect(describePlan([open, blank], { shown: [open, blank], filter, today })).toBe("1 action: 1 open and 0 done.");
  const assessment = assessmentOf({ actions: [blank, open] });
  expect(actionsCsv(assessment, definition, { today }).trim().split("\r\n")).toHaveLength(2);
  expect(describeContent(assessment, `${today}T10:00:00.000Z`)).toMatch(/^0 questions answered, 1 action\./);
  expect(deadlinesIn(assessment).map(({ action }) => action)).toEqual([open]);
});
