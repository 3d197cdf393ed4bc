import { expect, test } from "vitest";
import { describeUnsettled, unsettledWords } from "../../../../src/assessment/messages/unsettled.ts";
import type { Conflict } from "../../../../src/assessment/model/assessment.ts";
import { assessmentOf, updated } from "../../../fixtures/assessment.ts";

const conflict = (of: string, field: Conflict["field"], other: string): Conflict => ({
  ...{ id: crypto.randomUUID(), kept: "here" },
  ...{ of, field, other, found: updated },
});

test("fields that nobody has settled are counted once each, however many versions they have", () => {
  const item = "CL-01.i01";
  const one = [conflict(item, "note", "there"), conflict(item, "note", "elsewhere")];
  expect(describeUnsettled(assessmentOf())).toBe("");
  expect(describeUnsettled({ conflicts: one })).toBe(
    "1 field was changed in two places, and nobody has chosen yet. What stands here is one of the versions.",
  );
  const several = { conflicts: [...one, conflict(item, "rating", "planned"), conflict("", "round", "2")] };
  expect(describeUnsettled(several)).toMatch(/^3 fields were changed in two places/);
  expect(unsettledWords(several)).toBe("3 fields changed in two places: choose");
  expect(unsettledWords(assessmentOf())).toBe("");
});
