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
  ["One to TWELVE", ["1", "12"]],
  ["thirteen hours", []],
  ["one of the four", ["1", "4"]],
  ["one of the four days", []],
  ["1,000,000.50 pounds", ["1000000.50"]],
  ["3.", ["3"]],
  ["a1 or 2b3 or 4x", ["4"]],
  ["types 1, 2 and 3 and 4", []],
  ["type 1 or 2", ["2"]],
  ["A–7 but 5–7", ["5", "7"]],
  ["a three-day event", ["3"]],
  ["one of the many things that a long sentence may say", []],
])("the numbers of “%s”", (text, numbers) => {
  expect(numbersIn(text)).toEqual(numbers);
});
