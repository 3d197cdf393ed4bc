import { expect, test } from "vitest";
import { isBlank, openActions, openActionsOn } from "../../../../src/assessment/model/open-actions.ts";
import { actionOf } from "../../../fixtures/assessment.ts";

const item = "CL-01.i01";

test("counts what is not done on the question, with its owners once and the earliest day", () => {
  const actions = [
    actionOf({ owner: "Ann ", due: "2027-03-01" }),
    actionOf({ owner: "Ann", due: "2027-01-01" }),
    actionOf({ owner: "Bo" }),
    actionOf({ owner: "Cy", due: "2026-01-01", done: true }),
    actionOf({ owner: "Dee", due: "2026-01-01", item: "CL-01.i02" }),
  ];
  const open = openActionsOn(item, actions);
  expect(open).toEqual({ count: 3, owners: ["Ann", "Bo"], due: "2027-01-01" });
});

test("an action of which nothing is said plans nothing", () => {
  const said = { what: "", owner: "", due: "", firstStep: " ", howWeWillKnow: "" };
  const blank = actionOf(said);
  expect(openActions([blank])).toEqual([]);
  expect(openActionsOn(item, [blank]).count).toBe(0);
  for (const name of ["what", "owner", "due", "firstStep", "howWeWillKnow"] as const)
    expect(isBlank({ ...blank, [name]: "2027-01-01" })).toBe(false);
  // Somebody ticked it, so it is not there by accident.
  expect(isBlank({ ...blank, done: true })).toBe(false);
});
