import { expect, test } from "vitest";
import { describeLastChange } from "../../../../src/assessment/messages/last-changed.ts";
import { applyMonotonic } from "../../../../src/assessment/model/apply-monotonic.ts";
import { byLastChange } from "../../../../src/assessment/model/last-changed.ts";
import { assessmentOf } from "../../../fixtures/assessment.ts";

const now = "2026-11-27T10:00:00.000Z";
const future = "2099-01-01T00:00:00.000Z";
const item = "CL-01.i01";
const wrong = assessmentOf({
  ...{ organisation: "Wrong clock", created: future, updated: future },
  answers: { [item]: { rating: "partly", updated: future } },
});

test("a time that a wrong clock set far into the future does not hold what comes after it", () => {
  const change = { kind: "answer", of: item, field: "rating", from: "partly", to: "planned" } as const;
  const changed = applyMonotonic(wrong, change, { now, id: "c1" });
  expect(changed.updated).toBe(now);
  expect(changed.answers[item]).toEqual({ rating: "planned", updated: now });
  const again = applyMonotonic(changed, { ...change, from: "planned", to: "partly" }, { now, id: "c2" });
  expect(again.updated).toBe("2026-11-27T10:00:00.001Z");
});

test("a clock that stands before all assessments proves nothing of their times", () => {
  const right = assessmentOf();
  const change = { kind: "head", field: "round", from: right.round, to: "2" } as const;
  expect(applyMonotonic(right, change, { now: "2001-01-01T00:00:00.000Z", id: "c1" }).updated > right.updated).toBe(
    true,
  );
});

test("an assessment with such a time is not first in every list", () => {
  const [old, late] = [assessmentOf({ updated: "2026-10-01T00:00:00.000Z" }), assessmentOf()];
  const partly = { ...wrong, created: "2026-11-01T00:00:00.000Z" };
  expect([wrong, old, partly, late].toSorted(byLastChange(now))).toEqual([late, partly, old, wrong]);
});

test("a time that cannot be right is said to be a clock’s", () => {
  expect(describeLastChange(wrong, now)).toMatch(/^Last changed, by a clock that was wrong, 1 January 2099 at/);
  expect(describeLastChange({ updated: "1970-01-01T12:00:00.000Z" }, now)).toContain("a clock that was wrong");
  expect(describeLastChange({ updated: now }, now)).toMatch(/^Last changed 27 November 2026 at/);
});
