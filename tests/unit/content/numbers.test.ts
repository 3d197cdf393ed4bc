import { expect, test } from "vitest";
import { numbersIn } from "../../../src/content/numbers.ts";

test.each([
  ["over 4,000 in 2021/22", ["4000", "2021", "22"]],
  ["from 46% to 32%", ["46", "32"]],
  ["−7.8 mmHg", ["7.8"]],
  ["£2.2 billion", ["2.2"]],
  ["Core20PLUS5 and Covid-19", []],
  ["phase 2 of the work", []],
  ["stages 1 to 3 of the work", []],
  ["eight hours", ["8"]],
  ["a three-day event", ["3"]],
  ["one of the many things that a long sentence may say", []],
])("the numbers of “%s”", (text, numbers) => {
  expect(numbersIn(text)).toEqual(numbers);
});
