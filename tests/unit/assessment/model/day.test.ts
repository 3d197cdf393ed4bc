import { expect, test } from "vitest";
import {
  dueRemark,
  describeOverdue,
  proofDateRemark,
  formatDay,
  yearProblem,
} from "../../../../src/assessment/model/day.ts";

test("says a day without leading noughts", () => {
  expect(formatDay("2026-05-03")).toBe("3 May 2026");
  expect(formatDay("2025-12-31")).toBe("31 December 2025");
});

test("counts days over months, leap days and the change of clocks", () => {
  expect(describeOverdue("2026-11-21", "2026-11-22")).toBe("Overdue by 1 day");
  expect(describeOverdue("2024-02-28", "2024-03-01")).toBe("Overdue by 2 days");
  expect(describeOverdue("2026-03-28", "2026-03-30")).toBe("Overdue by 2 days");
});

test("a year that nobody can mean is told, and no number of days is made of it", () => {
  const today = "2026-11-22";
  expect(yearProblem("0026-03-15", today)).toBe("The year is 26. Type it in full, such as 2026.");
  expect(yearProblem("202611-03-15", today)).toBe("The year is 202611. Type it in full, such as 2026.");
  expect(yearProblem("1899-12-31", today)).toContain("The year is 1899.");
  expect(yearProblem("2101-01-01", today)).toContain("The year is 2101.");
  for (const day of ["", "1900-01-01", "2100-12-31", today]) expect(yearProblem(day, today)).toBeUndefined();
  for (const due of ["0027-03-31", "2006-11-22", "2021-11-21"])
    expect(describeOverdue(due, today)).toBe("Overdue, if the year is right");
});

test.each([
  ["", "", ""],
  ["2026-11-22", "", ""],
  ["0026-03-15", "Check the year: 0026.", "Check the year: 0026."],
  ["1999-12-31", "1999 is long ago: is the year right?", "1999 is long ago: is the year right?"],
  ["2000-01-01", "", "2000 is far from now: is the year right?"],
  ["2021-11-21", "", "2021 is far from now: is the year right?"],
  ["2021-11-22", "", ""],
  ["2026-11-23", "23 November 2026 has not come yet: is the date right?", ""],
  ["2036-11-22", "22 November 2036 has not come yet: is the date right?", ""],
  ["2036-11-23", "23 November 2036 has not come yet: is the date right?", "2036 is far from now: is the year right?"],
])("of %j it asks %j as the day of a proof, %j as one when something is due", (day, proof, due) => {
  expect(proofDateRemark(day, "2026-11-22")).toBe(proof);
  expect(dueRemark(day, "2026-11-22")).toBe(due);
});
