import { expect, test } from "vitest";
import type { Change } from "../../../../src/assessment/model/change.ts";
import { at, note, rate, run } from "../../../fixtures/changes.ts";

test("keeps both versions of a field that was changed elsewhere", () => {
  const state = run([note("", "A"), note("", "B")]);
  expect(state.answers["CL-05.i01"]).toEqual({ note: "A", updated: at(1) });
  expect(state.conflicts).toEqual([{ id: "c2", of: "CL-05.i01", field: "note", kept: "A", other: "B", found: at(2) }]);
  expect(state.updated).toBe(at(2));
});

test("a field in conflict can be changed; the conflict says what it holds now", () => {
  const state = run([note("", "A"), note("", "B"), note("A", "A2")]);
  expect(state.answers["CL-05.i01"]?.note).toBe("A2");
  expect(state.conflicts).toMatchObject([{ id: "c2", kept: "A2", other: "B" }]);
  expect(run([note("A2", "B")], state).conflicts).toEqual([]);
});

test("a version that grows as somebody types stays one conflict, and the same version is kept once", () => {
  const typed = run([note("", "A"), note("", "B"), note("B", "Bo"), note("Bo", "Bob"), note("", "Bob")]);
  expect(typed.conflicts).toMatchObject([{ id: "c2", kept: "A", other: "Bob", found: at(4) }]);
  const chosen = run([rate("", "partly"), rate("", "planned"), rate("planned", "in-place")]);
  expect(chosen.conflicts.map(({ other }) => other)).toEqual(["planned", "in-place"]);
});

test("settles a conflict with either version, or with a third", () => {
  const state = run([note("", "A"), note("", "B")]);
  for (const to of ["A", "B", "A and B", ""]) {
    const settled = run([{ kind: "resolve-conflict", conflict: "c2", to }], state);
    expect(settled.conflicts).toEqual([]);
    expect(settled.answers["CL-05.i01"]?.note ?? "").toBe(to);
  }
});

test("a choice between versions does not undo what the chooser had not seen", () => {
  const state = run([note("", "A"), note("", "B")]);
  const seen = state.conflicts[0];
  if (!seen) throw new Error("no conflict");
  const settle: Change = { kind: "resolve-conflict", conflict: "c2", to: "B", seen };
  const meanwhile = run([note("A", "C")], state);
  expect(run([settle], meanwhile)).toMatchObject({
    answers: { "CL-05.i01": { note: "C" } },
    conflicts: [{ kept: "C", other: "B" }],
  });
  const grown = run([note("B", "Bob")], state);
  expect(run([settle], grown)).toMatchObject({
    answers: { "CL-05.i01": { note: "B" } },
    conflicts: [{ id: "c2", kept: "B", other: "Bob" }],
  });
  const settledElsewhere = run([{ kind: "resolve-conflict", conflict: "c2", to: "A" }], state);
  expect(run([{ ...settle, to: "A and B" }], settledElsewhere).answers["CL-05.i01"]?.note).toBe("A and B");
});
