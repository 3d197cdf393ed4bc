import { expect, test } from "vitest";
import { bareFigure, figuresOf } from "../../../../src/search/text/figures.ts";

test.each([
  ["£8 a week", ["£8"]],
  ["rose from 40% to 44 per cent", ["40%", "44%"]],
  ["44 percent", ["44%"]],
  ["17,000 people and £1,200.50", ["17000", "£1200.50"]],
  ["a gap of 7.8 points in 2019.", ["7.8", "2019"]],
  ["8–12 weeks", ["8", "12"]],
  ["40 per centre", ["40"]],
  ["Core20PLUS5 and covid19", []],
  ["Core20+5, and 65+", []],
  ["no number", []],
])("the numbers of “%s”", (text, figures) => {
  expect(figuresOf(text)).toEqual(figures);
});

test("a number without its signs", () => {
  expect(["£8", "44%", "7.8", "4000"].map(bareFigure)).toEqual(["8", "44", "7.8", "4000"]);
});
