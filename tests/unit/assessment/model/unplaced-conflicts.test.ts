import { expect, test } from "vitest";
import type { Conflict } from "../../../../src/assessment/model/assessment.ts";
import { beginAssessment } from "../../../../src/assessment/model/begin.ts";
import {
  conflictsOfMissingActions,
  conflictsOfNoQuestion,
} from "../../../../src/assessment/model/unplaced-conflicts.ts";
import { definition } from "../../../fixtures/checklist-definition.ts";
import { actionOf } from "../../../fixtures/assessment.ts";

const now = "2026-11-22T10:00:00.000Z";
const action = actionOf({ what: "Ask the board" });
const missing = "00000000-0000-4000-8000-00000000dead";

test("each conflict is shown in one place: at its question or action, below the plan, or above the questions", () => {
  const conflict = (of: string, field: Conflict["field"]) => ({ id: of, of, field, kept: "a", other: "b", found: now });
  const assessment = {
    ...beginAssessment(definition, { now, id: "00000000-0000-4000-8000-000000000000" }),
    actions: [action],
    conflicts: [
      conflict("", "round"),
      conflict("CL-05.i01", "note"),
      conflict("CL-05.i03", "note"),
      conflict(action.id, "what"),
      conflict(missing, "what"),
    ],
  };
  expect(conflictsOfMissingActions(assessment).map(({ of }) => of)).toEqual([missing]);
  expect(conflictsOfNoQuestion(assessment, definition).map(({ of }) => of)).toEqual(["", "CL-05.i03"]);
});
