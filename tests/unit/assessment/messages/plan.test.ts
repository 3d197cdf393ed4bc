import { expect, test } from "vitest";
import { describePlan } from "../../../../src/assessment/messages/plan.ts";
import { actionOf } from "../../../fixtures/assessment.ts";

const open = actionOf();

test("says what is open, overdue and done, and how much of it is shown", () => {
  const actions = [open, { ...open, due: "2026-11-21" }, { ...open, done: true, due: "2026-11-21" }];
  expect(describePlan(actions, { shown: 3, filter: "", today: "2026-11-22" })).toBe(
    "3 actions: 2 open, 1 of them overdue, and 1 done.",
  );
  expect(describePlan(actions, { shown: 1, filter: "overdue, owned by Ann", today: "2026-11-21" })).toBe(
    "3 actions: 2 open and 1 done. 1 shown: overdue, owned by Ann.",
  );
  expect(describePlan([open], { shown: 1, filter: "", today: "2026-11-22" })).toBe("1 action: 1 open and 0 done.");
});
