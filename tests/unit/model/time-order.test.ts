import { expect, test } from "vitest";
import { inOrderOfTime, saysWhen } from "../../../src/model/time-order.ts";

test.each([
  [["2019", "2021"]],
  [["1983–1998", "1999–2010"]],
  [["2017/18", "2023/24"]],
  [["Before training", "After training"]],
  [["Earlier", "Later"]],
  [["At the start", "During the work", "At the end"]],
])("%j are in order of time, whatever order they are given in", (periods) => {
  expect(inOrderOfTime(periods)).toEqual(periods);
  expect(inOrderOfTime([...periods].reverse())).toEqual(periods);
});

test.each([
  ["neither years nor words of order", ["First market", "Second market"]],
  ["a year and a word", ["2019", "Later"]],
  ["two periods that end in one year", ["2001 to 2011", "2005 to 2011"]],
  ["two words of one place", ["After a month", "Later"]],
  ["a value without a period", ["2019", undefined]],
  ["words that only begin like words of order", ["Before-school club", "After-school club"]],
])("%s have no order", (_, periods) => {
  expect(inOrderOfTime(periods)).toBeUndefined();
});

test("equal periods are one, and none are none", () => {
  expect(inOrderOfTime(["2019", "2019"])).toEqual(["2019"]);
  expect(inOrderOfTime([])).toEqual([]);
});

test.each(["Earlier", "Later year", "Before training", "2019", "in 2019", "2017/18", "1999–2010", "2001 to 2011"])(
  "“%s” says when",
  (text) => {
    expect(saysWhen(text)).toBe(true);
  },
);

test.each([
  "Men",
  "Change a year before the strategy",
  "After-school club",
  "160 households",
  "2019 households",
  "Laterality",
])("“%s” says of whom or what", (text) => {
  expect(saysWhen(text)).toBe(false);
});
