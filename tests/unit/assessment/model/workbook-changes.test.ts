import fc from "fast-check";
import { expect, test } from "vitest";
import { applyChange } from "../../../../src/assessment/model/apply-change.ts";
import type { Assessment } from "../../../../src/assessment/model/assessment.ts";
import { exportedOf } from "../../../../src/assessment/model/exported.ts";
import { workbookChanges } from "../../../../src/assessment/model/workbook-changes.ts";
import { actionOf, assessmentOf, updated } from "../../../fixtures/assessment.ts";
import { anyAssessment } from "../../../fixtures/any-assessment.ts";
import { definition } from "../../../fixtures/checklist-definition.ts";
import { expectAlways } from "../../../fixtures/properties.ts";

const item = "CL-01.i01";
const made = assessmentOf({
  answers: { [item]: { rating: "planned", note: "as it was", updated } },
  actions: [actionOf()],
});
const exported = exportedOf(made);

const answering = (fields: object, base: Assessment = made): Assessment => ({
  ...base,
  answers: { ...base.answers, [item]: { ...base.answers[item], updated, ...fields } },
});

function take(workbook: Assessment, kept: Assessment): Assessment {
  return workbookChanges(workbook, exported, kept).changes.reduce(
    (state, change, place) =>
      applyChange(state, change, {
        now: "2026-11-28T00:00:00.000Z",
        id: `00000000-0000-4000-8000-${String(place).padStart(12, "0")}`,
      }),
    kept,
  );
}

test("what the workbook alone changed is taken, what was changed here alone stays, both is a conflict", () => {
  const workbook = answering({ rating: "partly", note: "from the workbook", proof: "minutes" });
  const kept = answering({ note: "from here", importance: "high" });
  const after = take(workbook, kept);
  expect(after.answers[item]).toMatchObject({
    rating: "partly",
    note: "from here",
    importance: "high",
    proof: "minutes",
  });
  expect(after.conflicts).toMatchObject([{ of: item, field: "note", kept: "from here", other: "from the workbook" }]);
  expect(workbookChanges(workbook, exported, kept)).toMatchObject({ taken: 2, asked: 1 });
});

test("a field that was emptied here and written in the workbook is asked about, too", () => {
  const { [item]: answer, ...others } = made.answers;
  const kept = { ...made, answers: { ...others, [item]: { rating: answer?.rating ?? "planned", updated } } };
  const after = take(answering({ note: "from the workbook" }), kept);
  expect(after.answers[item]?.note).toBeUndefined();
  expect(after.conflicts).toMatchObject([{ field: "note", kept: "", other: "from the workbook" }]);
});

test("an action that is new or was changed after its removal here comes in; one that the workbook lacks stays", () => {
  const [first = actionOf()] = made.actions;
  const added = actionOf({ what: "New in the workbook" });
  expect(take({ ...made, actions: [] }, made).actions).toEqual(made.actions);
  expect(take({ ...made, actions: [first, added] }, made).actions.map(({ what }) => what)).toEqual([
    first.what,
    added.what,
  ]);
  expect(take(made, { ...made, actions: [] }).actions).toEqual([]);
  const changed = { ...made, actions: [{ ...first, owner: "Bo" }] };
  expect(take(changed, { ...made, actions: [] }).actions).toMatchObject([{ id: first.id, owner: "Bo" }]);
});

test("a workbook that nobody changed changes nothing, whatever it holds", () => {
  expectAlways(
    fc.property(anyAssessment(definition), anyAssessment(definition), (one, other) => {
      expect(workbookChanges(one, exportedOf(one), one).changes).toEqual([]);
      expect(workbookChanges(one, exportedOf(one), { ...other, id: one.id }).changes).toEqual([]);
    }),
  );
});
