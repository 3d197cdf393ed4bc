import { expect, test } from "vitest";
import { overdueWords, sayDay } from "../../../../src/assessment/model/day.ts";

test("says a day without leading noughts", () => {
  expect(sayDay("2026-05-03")).toBe("3 May 2026");
  expect(sayDay("2025-12-31")).toBe("31 December 2025");
});

test("counts days over months, leap days and the change of clocks", () => {
  expect(overdueWords("2026-11-21", "2026-11-22")).toBe("Overdue by 1 day");
  expect(overdueWords("2024-02-28", "2024-03-01")).toBe("Overdue by 2 days");
  expect(overdueWords("2026-03-28", "2026-03-30")).toBe("Overdue by 2 days");
});
