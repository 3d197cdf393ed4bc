import { expect, test } from "vitest";
import { minutesAndSeconds, sinceBeginning, timeAfter, timeOfDay } from "../../../../src/sessions/model/clock-words.ts";

test("minutes since the beginning are hours and minutes", () => {
  expect([0, 5, 60, 95].map(sinceBeginning)).toEqual(["0:00", "0:05", "1:00", "1:35"]);
});

test("a time of day goes on past the hour and past midnight", () => {
  expect([timeAfter("14:00", 13), timeAfter("09:55", 10), timeAfter("23:30", 60)]).toEqual(["14:13", "10:05", "00:30"]);
  expect(timeAfter("09:00:30", 1)).toBe("09:01");
});

test.each(["", "25:00", "9:00", "12:60", "noon"])("“%s” is no time of day", (begins) => {
  expect(timeAfter(begins, 5)).toBeUndefined();
});

test("a moment is written as the clock of the reader shows it", () => {
  expect(timeOfDay(new Date(2026, 0, 5, 9, 4))).toBe("09:04");
});

test("a second that has begun counts while time is left, and one that is over counts when it is full", () => {
  expect([440_000, 439_500, 1, 0].map(minutesAndSeconds)).toEqual(["7:20", "7:20", "0:01", "0:00"]);
  expect([-400, -1_000, -61_500].map(minutesAndSeconds)).toEqual(["0:00", "0:01", "1:01"]);
});
