import { expect, test } from "vitest";
import { barsOf } from "../../../src/library/value-chart.ts";
import { findingSchema } from "../../../src/model/finding.ts";
import { finding } from "../../fixtures/records.ts";

type Change = readonly [text: string, number: number | null, fields?: object];

const drawn = (fields: object, values: readonly Change[]) =>
  barsOf(
    findingSchema.parse(
      finding({
        ...fields,
        values: values.map(([text, number, fields], i) => ({
          label: `Value ${String(i)}`,
          text,
          number,
          unit: "guide.one",
          ...fields,
        })),
      }),
    ),
  );
const chart = (contrast: string, ...values: readonly Change[]) => drawn({ contrast }, values);
const bars = (made: ReturnType<typeof barsOf>) => made?.bars.map(({ start, length }) => [start, length]);
const accents = (made: ReturnType<typeof barsOf>) => made?.bars.map(({ accent }) => accent);

test("numbers of different signs lie on different sides of a zero line, each as long as it is large", () => {
  const made = chart("over-time", ["+1 per year", 1], ["−3 per year", -3]);
  expect(made?.zero).toBe(75);
  expect(bars(made)).toEqual([
    [75, 25],
    [0, 75],
  ]);
});

test("falls alone lie left of a zero line at the right edge, and rises printed with a sign have one too", () => {
  const falls = chart("between-groups", ["−8 mmHg", -8], ["−4 mmHg", -4]);
  expect(falls?.zero).toBe(100);
  expect(bars(falls)).toEqual([
    [0, 100],
    [50, 50],
  ]);
  expect(chart("between-groups", ["+8 points", 8], ["+4 points", 4])?.zero).toBe(0);
  expect(chart("between-groups", ["8 points", 8], ["4 points", 4])?.zero).toBeUndefined();
});

test("shares are drawn against 100%, other measures against the largest", () => {
  expect(bars(chart("over-time", ["40%", 40], ["60%", 60]))).toEqual([
    [0, 40],
    [0, 60],
  ]);
  expect(bars(chart("over-time", ["£3billion", 3], ["£6billion", 6]))).toEqual([
    [0, 50],
    [0, 100],
  ]);
});

test.each([
  [
    "nothing compares the numbers",
    "none",
    [
      ["40%", 40],
      ["60%", 60],
    ],
  ],
  [
    "the numbers are counts of different people",
    "with-without",
    [
      ["160", 160],
      ["502", 502],
    ],
  ],
  [
    "units differ",
    "between-groups",
    [
      ["40%", 40],
      ["60 people", 60],
    ],
  ],
  [
    "kinds of money differ",
    "over-time",
    [
      ["£8", 8],
      ["$2", 2],
    ],
  ],
  [
    "a figure is a word",
    "over-time",
    [
      ["Five", 5],
      ["one academic", 1],
    ],
  ],
  [
    "a figure has no number",
    "over-time",
    [
      ["thousands", null],
      ["60%", 60],
    ],
  ],
  [
    "both are zero",
    "over-time",
    [
      ["0 mmHg", 0],
      ["0 mmHg", 0],
    ],
  ],
] as const)("draws nothing where %s", (_, contrast, values) => {
  expect(chart(contrast, ...values)).toBeUndefined();
});

test("words before a number and a count at two times do not keep it from being drawn", () => {
  expect(chart("with-without", ["less than 1%", 1], ["nearly half (50%)", 50])).toBeDefined();
  expect(chart("over-time", ["120", 120], ["80", 80])).toBeDefined();
});

test("colours the later time by words that say the order", () => {
  const [earlier, later] = [{ period: "Before training" }, { period: "After training" }];
  expect(accents(chart("over-time", ["62%", 62, earlier], ["96%", 96, later]))).toEqual([false, true]);
  expect(accents(chart("over-time", ["96%", 96, later], ["62%", 62, earlier]))).toEqual([true, false]);
  const [one, other] = [{ period: "One summer" }, { period: "Another summer" }];
  expect(accents(chart("over-time", ["62%", 62, one], ["96%", 96, other]))).toEqual([true, true]);
});

test("colours the group that the gap is about, wherever it stands, and whatever the times are", () => {
  const [poorer, richer] = [{ group: "Poorer areas" }, { group: "Richer areas" }];
  const about = (...values: Parameters<typeof drawn>[1]) => accents(drawn({ gapAbout: ["Poorer areas"] }, values));
  expect(about(["40%", 40, poorer], ["60%", 60, richer])).toEqual([true, false]);
  expect(about(["60%", 60, richer], ["40%", 40, poorer])).toEqual([false, true]);
  expect(about(["40%", 40, { ...poorer, period: "2019" }], ["60%", 60, { ...richer, period: "2021" }])).toEqual([
    true,
    false,
  ]);
});

test("colours the later time by its period, wherever it stands, and otherwise all alike", () => {
  const later = { period: "2023/24" };
  const earlier = { period: "2017/18" };
  expect(accents(chart("over-time", ["40%", 40, earlier], ["60%", 60, later]))).toEqual([false, true]);
  expect(accents(chart("over-time", ["60%", 60, later], ["40%", 40, earlier]))).toEqual([true, false]);
  expect(accents(chart("over-time", ["40%", 40], ["60%", 60]))).toEqual([true, true]);
  expect(accents(chart("between-places", ["40%", 40, earlier], ["60%", 60, later]))).toEqual([true, true]);
});

test("the sides of zero that have bars say what a number there means", () => {
  const ends = (fields: object, ...values: readonly Change[]) => {
    const numbers = values.map(([text, number], i) => ({ label: String(i), text, number, unit: "guide.one" }));
    return barsOf(findingSchema.parse(finding({ contrast: "between-groups", values: numbers, ...fields })))?.ends;
  };
  const falls = [
    ["−8 mmHg", -8],
    ["−4 mmHg", -4],
  ] as const;
  expect(ends({ better: "lower" }, ...falls)).toEqual([{ side: "left", words: "lower, better" }]);
  expect(ends({ better: "higher" }, ...falls)).toEqual([{ side: "left", words: "lower" }]);
  expect(ends({ better: "lower", of: "gap", effect: "not-applicable" }, ["+1", 1], ["−3", -3])).toEqual(undefined);
  expect(ends({ better: "lower", of: "gap", effect: "not-applicable" }, ["+1 a year", 1], ["−3 a year", -3])).toEqual([
    { side: "left", words: "smaller, better" },
    { side: "right", words: "larger" },
  ]);
  expect(ends({ better: "higher" }, ["40%", 40], ["60%", 60])).toEqual([]);
});
