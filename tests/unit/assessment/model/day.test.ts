import { expect, test } from "vitest";
import { dueRemark, overdueWords, proofDateRemark, sayDay, yearProblem } from "../../../../src/assessment/model/day.ts";

test("says a day without leading noughts", () => {
  expect(sayDay("2026-05-03")).toBe("3 May 2026");
  expect(sayDay("2025-12-31")).toBe("31 December 2025");
});

test("counts days over months, leap days and the change of clocks", () => {
  expect(overdueWords("2026-11-21", "2026-11-22")).toBe("Overdue by 1 day");
  expect(overdueWords("2024-02-28", "2024-03-01")).toBe("Overdue by 2 days");
  expect(overdueWords("2026-03-28", "2026-03-30")).toBe("Overdue by 2 days");
});

const today = "2026-11-22";

test("makes no number of a year that nobody can mean", () => {
  expect(overdueWords("0027-03-31", today)).toBe("Overdue, if the year is right");
});

test.each([
  ["0026-03-15", "The year is 26. Type it in full, such as 2026."],
  ["20266-03-15", "The year is 20266. Type it in full, such as 2026."],
  ["2026-03-15", undefined],
  ["2062-03-15", undefined],
  ["", undefined],
])("of %s typed it says %s", (day, problem) => {
  expect(yearProblem(day, today)).toBe(problem);
});

test.each([
  ["2062-03-15", "15 March 2062 has not come yet: is the date right?", "2062 is far from now: is the year right?"],
  ["2027-01-15", "15 January 2027 has not come yet: is the date right?", ""],
  ["2026-11-22", "", ""],
  ["1962-03-15", "1962 is long ago: is the year right?", "1962 is long ago: is the year right?"],
  ["0026-03-15", "Check the year: 0026.", "Check the year: 0026."],
  ["2036-11-22", "22 November 2036 has not come yet: is the date right?", ""],
  ["2036-11-23", "23 November 2036 has not come yet: is the date right?", "2036 is far from now: is the year right?"],
  ["", "", ""],
])("asks about %s as the day of a proof: %j; as a due date: %j", (day, ofProof, ofDue) => {
  expect(proofDateRemark(day, today)).toBe(ofProof);
  expect(dueRemark(day, today)).toBe(ofDue);
});
