import { expect, test } from "vitest";
import { applyChange } from "../../../../src/assessment/model/apply-change.ts";
import type { Action } from "../../../../src/assessment/model/assessment.ts";
import type { Change } from "../../../../src/assessment/model/change.ts";
import { at, note, rate, run, start } from "../../../fixtures/changes.ts";

const action: Omit<Action, "updated"> = {
  id: "a0000000-0000-4000-8000-000000000001",
  item: "CL-05.i01",
  what: "Ask the practices",
  owner: "",
  due: "",
  done: false,
  firstStep: "",
  howWeWillKnow: "",
};
const add: Change = { kind: "add-action", action };
const what = (from: string, to: string, seen?: Omit<Action, "updated">): Change => ({
  kind: "action",
  of: "a0000000-0000-4000-8000-000000000001",
  field: "what",
  from,
  to,
  ...(seen && { seen }),
});

test("sets a field and the times", () => {
  const state = run([rate("", "partly"), note("", "since May")]);
  expect(state.answers).toEqual({ "CL-05.i01": { rating: "partly", note: "since May", updated: at(2) } });
  expect(state.updated).toBe(at(2));
});

test("empty text removes the field, and an answer without fields", () => {
  const state = run([rate("", "partly"), note("", "since May"), rate("partly", "")]);
  expect(state.answers).toEqual({ "CL-05.i01": { note: "since May", updated: at(3) } });
  expect(run([note("since May", "")], state).answers).toEqual({});
});

test.each<[string, Change]>([
  ["the value that is there", note("", "since May")],
  ["the value that is there, seen", note("since May", "since May")],
  ["what the person saw, changed meanwhile", note("before", "before")],
  ["an action that is there", add],
  ["an action that is not there", { kind: "remove-action", of: "a0000000-0000-4000-8000-000000000002" }],
  ["a conflict that is not there", { kind: "resolve-conflict", conflict: "c9", to: "x" }],
])("the same object comes back for %s", (_, change) => {
  const state = run([note("", "since May"), add]);
  expect(applyChange(state, change, { now: at(9), id: "c9" })).toBe(state);
});

test("changes fields of actions and of the head", () => {
  const state = run([
    add,
    what("Ask the practices", "Ring the practices"),
    { kind: "action", of: "a0000000-0000-4000-8000-000000000001", field: "done", from: "false", to: "true" },
    { kind: "head", field: "organisation", from: "", to: "Northtown" },
  ]);
  expect(state.actions).toEqual([{ ...action, what: "Ring the practices", done: true, updated: at(3) }]);
  expect(state.organisation).toBe("Northtown");
  expect(run([{ kind: "head", field: "organisation", from: "", to: "Southtown" }], state).conflicts).toMatchObject([
    { of: "", field: "organisation", kept: "Northtown", other: "Southtown" },
  ]);
});

test("a changed action that was removed elsewhere comes back as it was seen, with the change", () => {
  const removed = run([add, { kind: "remove-action", of: "a0000000-0000-4000-8000-000000000001", seen: action }]);
  expect(removed.actions).toEqual([]);
  const state = run([what("Ask the practices", "Ring them", action)], removed);
  expect(state.actions).toMatchObject([{ ...action, what: "Ring them" }]);
  expect(state.conflicts).toEqual([]);
});

test("what was typed into a removed action is kept as a conflict where the change does not carry the action", () => {
  const removed = run([
    add,
    { kind: "remove-action", of: "a0000000-0000-4000-8000-000000000001" },
    what("Ask the practices", "Ring them"),
  ]);
  expect(removed.conflicts).toMatchObject([
    { id: "c3", of: "a0000000-0000-4000-8000-000000000001", field: "what", kept: "", other: "Ring them" },
  ]);
  const settle = (to: string): Change => ({ kind: "resolve-conflict", conflict: "c3", to });
  expect(run([settle("Ring them")], removed)).toBe(removed);
  expect(run([settle("Ring them all")], removed).conflicts).toMatchObject([{ id: "c3", other: "Ring them all" }]);
  expect(run([settle("")], removed).conflicts).toEqual([]);
  const again = run([add], removed);
  expect(again.conflicts).toMatchObject([{ kept: "Ask the practices", other: "Ring them" }]);
  expect(run([settle("Ring them")], again).actions).toMatchObject([{ what: "Ring them" }]);
});

test("an action changed elsewhere is not removed by somebody who had not seen that", () => {
  const state = run([add, what("Ask the practices", "Ring them")]);
  expect(run([{ kind: "remove-action", of: "a0000000-0000-4000-8000-000000000001", seen: action }], state)).toBe(state);
});

test("times never go back", () => {
  const state = run([note("", "A"), add]);
  const yesterday = { now: "2026-11-21T10:00:00.000Z", id: "c9" };
  const changed = applyChange(applyChange(state, note("A", "B"), yesterday), what(action.what, "Ring them"), yesterday);
  expect(changed.answers["CL-05.i01"]).toEqual({ note: "B", updated: at(1) });
  expect(changed.actions).toMatchObject([{ what: "Ring them", updated: at(2) }]);
  expect(changed.updated).toBe(at(2));
});

test("an item that nobody asks any more can be changed", () => {
  const state = run([{ kind: "answer", of: "CL-05.i99", field: "note", from: "", to: "old" }]);
  expect(state.answers["CL-05.i99"]?.note).toBe("old");
});

test.each<[Change, string]>([
  [rate("", "done"), "“done” is not one of the answers. Choose one of those shown."],
  [
    { kind: "answer", of: "CL-05.i01", field: "proofDate", from: "", to: "2026-02-30" },
    "“2026-02-30” is not a day that exists. Give a day such as 2026-11-22.",
  ],
  [note("", "x".repeat(20_001)), "The text has 20001 characters. Shorten it to 20000 or fewer."],
  [
    { kind: "action", of: "a0000000-0000-4000-8000-000000000001", field: "done", from: "false", to: "yes" },
    "“yes” is not true or false.",
  ],
  [{ kind: "add-action", action: { ...action, due: "soon" } }, "“soon” is not a day that exists."],
])("refuses what a field cannot hold: %#", (change, message) => {
  expect(() => applyChange(start, change, { now: at(1), id: "c1" })).toThrow(message);
});
