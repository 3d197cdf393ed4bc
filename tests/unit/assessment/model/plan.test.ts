import { expect, test } from "vitest";
import type { Action } from "../../../../src/assessment/model/assessment.ts";
import {
  filterActions,
  isOverdue,
  ownersOf,
  sortActions,
  type PlanOrder,
} from "../../../../src/assessment/model/plan.ts";
import { actionOf } from "../../../fixtures/assessment.ts";
import { deepFreeze } from "../../../fixtures/deep-freeze.ts";
import { definition } from "../../../fixtures/checklist-definition.ts";

const today = "2026-11-22";
const action = (id: string, item: string, fields: Partial<Action> = {}): Action =>
  actionOf({ id, item: `CL-05.i${item}`, ...fields });
const actions = deepFreeze([
  action("a", "08", { owner: "Zoë" }),
  action("b", "99", { owner: "Émile", due: "2026-11-21" }),
  action("c", "05", { due: "2026-11-22", done: true }),
  action("d", "07", { owner: " zoë ", due: "2026-11-21", done: true }),
  action("e", "01", { owner: "Fay", due: "2026-12-01" }),
]);
const updated = "2026-11-22T09:00:00.000Z";
const answers = {
  "CL-05.i05": { importance: "low" as const, updated },
  "CL-05.i07": { importance: "medium" as const, updated },
  "CL-05.i08": { importance: "high" as const, updated },
};
const ids = (list: readonly Action[]) => list.map(({ id }) => id).join("");

test.each<[PlanOrder, string]>([
  ["item", "edcab"],
  ["due", "dbcea"],
  ["owner", "bedac"],
  ["importance", "adebc"],
])("sorts by %s", (by, order) => {
  expect(ids(sortActions(actions, by, { definition, answers }))).toBe(order);
});

test.each([
  ["all", undefined, "abcde"],
  ["open", undefined, "abe"],
  ["done", undefined, "cd"],
  ["overdue", undefined, "b"],
  ["all", "zoë", "ad"],
  ["open", "ZOË", "a"],
  ["all", "", "c"],
] as const)("shows %s of owner %s", (show, owner, left) => {
  expect(ids(filterActions(actions, { show, today, ...(owner !== undefined && { owner }) }))).toBe(left);
});

test("is overdue from the day after", () => {
  const due = action("f", "01", { due: today });
  expect([today, "2026-11-23"].map((day) => isOverdue(due, day))).toEqual([false, true]);
});

test("names every owner once", () => {
  expect(ownersOf(actions)).toEqual(["Émile", "Fay", "Zoë"]);
});
