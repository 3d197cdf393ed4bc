import type { FindingData, FindingValue } from "../model/finding.ts";
import { inOrderOfTime } from "../model/time-order.ts";
import { isComparable } from "./value-chart.ts";

/** One group's numbers at two times. Heights are percentages of the chart's height, measured from its foot. */
interface TimeLine {
  readonly group: string;
  readonly values: readonly [FindingValue, FindingValue];
  readonly heights: readonly [number, number];
  /** Whether the line has the accent colour. All lines have it if the finding names no group that the gap is about. */
  readonly accent: boolean;
}

/** Two or more groups at the same two times: the lines come together where a gap narrows. */
export interface TimeChart {
  readonly kind: "lines";
  readonly times: readonly [string, string];
  readonly lines: readonly TimeLine[];
  /** Height of zero, if a number is negative. */
  readonly zero: number | undefined;
}

/** The two periods in order of time. Undefined if there are not two, or if they do not say which is the later. */
function twoTimes(values: readonly FindingValue[]): [string, string] | undefined {
  const [earlier, later, ...more] = inOrderOfTime(values.map(({ period }) => period)) ?? [];
  return earlier !== undefined && later !== undefined && more.length === 0 ? [earlier, later] : undefined;
}

/** The values of each group at both times; undefined unless every group has exactly one number at each. */
function pairsOf(values: readonly FindingValue[], times: readonly [string, string]) {
  const groups = [...new Set(values.map(({ group }) => group))];
  const pairs = groups.flatMap((group) => {
    const own = values.filter((value) => value.group === group);
    const [earlier, later] = times.map((time) => own.find(({ period }) => period === time));
    return group && earlier && later && own.length === 2 ? [{ group, values: [earlier, later] as const }] : [];
  });
  return groups.length > 1 && pairs.length === groups.length ? pairs : undefined;
}

/**
 * Returns the numbers of two or more groups at two times as lines over one scale that includes zero. Undefined if a
 * group lacks a number at one of the times, or if the numbers cannot be compared.
 */
export function timeChartOf(finding: Pick<FindingData, "values" | "contrast" | "gapAbout">): TimeChart | undefined {
  const { values, gapAbout } = finding;
  const times = isComparable(finding) ? twoTimes(values) : undefined;
  const pairs = times && pairsOf(values, times);
  if (!pairs || values.some(({ number }) => number === null)) return undefined;
  const numbers = values.map(({ number }) => number ?? 0);
  const low = Math.min(0, ...numbers);
  const span = Math.max(0, ...numbers) - low;
  if (span === 0) return undefined;
  const height = ({ number }: FindingValue) => (((number ?? 0) - low) / span) * 100;
  return {
    kind: "lines",
    times,
    lines: pairs.map(({ group, values: [earlier, later] }) => ({
      group,
      values: [earlier, later],
      heights: [height(earlier), height(later)],
      accent: gapAbout.length === 0 || gapAbout.includes(group),
    })),
    zero: low < 0 ? (-low / span) * 100 : undefined,
  };
}
