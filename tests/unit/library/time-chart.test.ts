import { expect, test } from "vitest";
import { chartOf } from "../../../src/library/finding-chart.ts";
import { timeChartOf } from "../../../src/library/time-chart.ts";
import { findingSchema } from "../../../src/model/finding.ts";
import { finding } from "../../fixtures/records.ts";

type Row = readonly [group: string | undefined, period: string | undefined, number: number | null, text?: string];

const made = (rows: readonly Row[], change: object = {}) =>
  findingSchema.parse(
    finding({
      contrast: "over-time",
      values: rows.map(([group, period, number, text = `${String(number)}%`], place) => ({
        label: `Value ${String(place)}`,
        group,
        period,
        number,
        text,
        unit: "guide.one",
      })),
      ...change,
    }),
  );
const four: readonly Row[] = [
  ["Poorer areas", "2019", 20],
  ["Poorer areas", "2021", 45],
  ["Richer areas", "2019", 40],
  ["Richer areas", "2021", 50],
];

test("groups at two times are lines over a scale that includes zero", () => {
  expect(timeChartOf(made(four))).toMatchObject({
    times: ["2019", "2021"],
    zero: undefined,
    lines: [
      { group: "Poorer areas", heights: [40, 90] },
      { group: "Richer areas", heights: [80, 100] },
    ],
  });
  expect(chartOf(made(four))?.kind).toBe("lines");
});

test("the earlier time stands first, whatever the order of the values", () => {
  const turned = timeChartOf(made([...four].reverse()));
  expect(turned?.times).toEqual(["2019", "2021"]);
  expect(turned?.lines[0]).toMatchObject({ group: "Richer areas", heights: [80, 100] });
});

test("the lines of the groups that the gap is about have the accent colour, and all have it where none is named", () => {
  const accents = (change: object, rows = four) => timeChartOf(made(rows, change))?.lines.map(({ accent }) => accent);
  expect(accents({ gapAbout: ["Poorer areas"] })).toEqual([true, false]);
  expect(accents({ gapAbout: ["Poorer areas"] }, [...four].reverse())).toEqual([false, true]);
  expect(accents({})).toEqual([true, true]);
});

test("a number below zero has the line of zero above it", () => {
  const signed = timeChartOf(made([...four.slice(0, 3), ["Richer areas", "2021", -10, "−10%"]]));
  expect(signed?.zero).toBeCloseTo((10 / 55) * 100);
  expect(signed?.lines[1]?.heights[1]).toBe(0);
});

test.each<[string, readonly Row[]]>([
  ["a group has one time alone", four.slice(0, 3)],
  ["there is one group", four.slice(0, 2)],
  ["there are three times", [...four, ["Poorer areas", "2023", 46], ["Richer areas", "2023", 52]]],
  ["a period is not stated", [...four.slice(0, 3), ["Richer areas", undefined, 50]]],
  ["a group is not stated", [...four.slice(0, 2), [undefined, "2019", 40], [undefined, "2021", 50]]],
  ["a number is stated twice", [...four, ["Poorer areas", "2021", 46]]],
  [
    "the periods do not say which is the later",
    four.map(
      ([group, period, number]) => [group, period === "2019" ? "One summer" : "Another summer", number] as const,
    ),
  ],
  ["units differ", [...four.slice(0, 3), ["Richer areas", "2021", 50, "50 people"]]],
  ["a figure is a word", [...four.slice(0, 3), ["Richer areas", "2021", null, "half"]]],
])("no lines are drawn where %s", (_, rows) => {
  expect(timeChartOf(made(rows))).toBeUndefined();
});

test("other comparable numbers are bars", () => {
  expect(
    chartOf(
      made([
        ["All", undefined, 20],
        ["All", undefined, 45],
      ]),
    )?.kind,
  ).toBe("bars");
});
