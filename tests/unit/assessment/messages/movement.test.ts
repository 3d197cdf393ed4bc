import { expect, test } from "vitest";
import { describeMovements } from "../../../../src/assessment/messages/movement.ts";

test("movements are told in one order, and those that did not happen only where their absence is news", () => {
  expect(describeMovements({ "no-longer-asked": 1, unchanged: 9, worse: 1, better: 4, "newly-answered": 2 })).toBe(
    "4 better, 1 worse, 9 unchanged, 2 newly answered, 1 no longer asked",
  );
  expect(describeMovements({})).toBe("0 better, 0 worse");
});
