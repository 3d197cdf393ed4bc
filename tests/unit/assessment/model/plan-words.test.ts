import { expect, test } from "vitest";
import { planWords } from "../../../../src/assessment/model/plan-words.ts";

const updated = "2026-11-22T09:00:00.000Z";
const action = {
  id: "a",
  item: "CL-05.i01",
  what: "",
  owner: "",
  due: "",
  done: false,
  firstStep: "",
  howWeWillKnow: "",
};
const open = { ...action, updated };

test("says what is open, overdue and done, and how much of it is shown", () => {
  const actions = [open, { ...open, due: "2026-11-21" }, { ...open, done: true, due: "2026-11-21" }];
  expect(planWords(actions, { shown: 3, today: "2026-11-22" })).toBe(
    "3 actions: 2 open, 1 of them overdue, and 1 done.",
  );
  expect(planWords(actions, { shown: 1, today: "2026-11-21" })).toBe("3 actions: 2 open and 1 done. 1 shown.");
  expect(planWords([open], { shown: 1, today: "2026-11-22" })).toBe("1 action: 1 open and 0 done.");
});
