import { expect, test } from "vitest";
import type { Conflict } from "../../../../src/assessment/model/assessment.ts";
import { describeUnsettledFields, otherVersions } from "../../../../src/assessment/messages/unsettled-fields.ts";
import { actionOf, assessmentOf } from "../../../fixtures/assessment.ts";
import { definition } from "../../../fixtures/checklist-definition.ts";

const conflict = (of: string, field: Conflict["field"], other: string): Conflict => ({
  ...{ id: crypto.randomUUID(), kept: "", found: "2026-11-22T09:00:00.000Z" },
  ...{ of, field, other },
});
const action = actionOf({ item: "CL-05.i07" });
const conflicts = [
  conflict(action.id, "due", "2027-01-02"),
  conflict("CL-05.i02", "rating", "planned"),
  conflict("CL-05.i02", "rating", "partly"),
  conflict("CL-05.i02", "note", "- agreed"),
  conflict("", "organisation", "Southtown"),
];

test("names each field once, by the question that it stands at", () => {
  expect(describeUnsettledFields(assessmentOf({ conflicts, actions: [action] }), definition)).toBe(
    "Changed in two places and not decided: Organisation; question 2 (Answer); question 2 (Notes); question 7 (Due of an action). What is shown here is the version kept so far.",
  );
  expect(describeUnsettledFields(assessmentOf(), definition)).toBe("");
  const gone = [conflict("CL-05.i04", "note", "b"), conflict(action.id, "what", "b")];
  expect(describeUnsettledFields(assessmentOf({ conflicts: gone }), definition)).toContain(
    ": Notes at a question no longer asked; What of an action that was removed. ",
  );
  const notes = ["01", "05", "06", "08"].map((item) => conflict(`CL-05.i${item}`, "note", "b"));
  expect(describeUnsettledFields(assessmentOf({ conflicts: [...conflicts, ...notes] }), definition)).toContain(
    "; 4 more.",
  );
});

test("the other versions of one thing are told in the words of the page", () => {
  const assessment = assessmentOf({ conflicts, actions: [action] });
  expect(otherVersions(assessment, "CL-05.i02", definition)).toBe(
    "Answer: Planned\nAnswer: Partly in place\nNotes: - agreed",
  );
  expect(otherVersions(assessment, action.id, definition)).toBe("Due: 2 January 2027");
  expect(otherVersions(assessment, "CL-05.i01", definition)).toBe("");
});
