import type { FindingData, FindingValue } from "../model/finding.ts";
import { inOrderOfTime } from "../model/time-order.ts";

/** One bar. Start and length are percentages of the chart's width. */
interface ChartBar {
  readonly value: FindingValue;
  readonly start: number;
  readonly length: number;
  /** Whether the bar has the accent colour: the group that the gap is about, or the latest time. */
  readonly accent: boolean;
}

/** A side of zero on which bars lie, named by what the numbers say there: “lower”, “larger, better”. */
interface ChartEnd {
  readonly side: "left" | "right";
  readonly words: string;
}

/** The numbers of a finding as bars from one zero line. */
export interface ValueChart {
  readonly kind: "bars";
  readonly bars: readonly ChartBar[];
  /** Position of zero as a percentage of the width; undefined if all bars start at the left edge. */
  readonly zero: number | undefined;
  /** Words for the sides of zero that have bars. Empty without a zero line. */
  readonly ends: readonly ChartEnd[];
}

type Charted = Pick<FindingData, "values" | "contrast" | "of" | "better" | "gapAbout">;
type Measured = FindingValue & { readonly number: number };

const isMeasured = (value: FindingValue): value is Measured => value.number !== null;
const isSigned = ({ number, text }: Measured) => number < 0 || /^[+−-]/.test(text.trim());

/** The currency and unit of a printed number: “£bn”, “%”. Empty for a bare count, undefined without digits. */
function unitOf(text: string): string | undefined {
  const [, currency = "", rest = ""] = /([£$€]?)\s*\d[\d.,]*(.*)$/.exec(text) ?? [];
  return /\d/.test(text) ? `${currency}${rest.replace(/[)\s]+$/, "").trim()}` : undefined;
}

/**
 * Numbers are comparable if they have one unit and the finding names a contrast. Counts of different people are not.
 */
export function isComparable({ values, contrast }: Pick<Charted, "values" | "contrast">): boolean {
  if (values.length < 2 || contrast === "none") return false;
  const [unit, ...others] = new Set(values.map(({ text }) => unitOf(text)));
  return unit !== undefined && others.length === 0 && (unit !== "" || contrast === "over-time");
}

/**
 * The values with the accent colour: those of the groups that the gap is about, else those of the latest time. All
 * values if the fields name neither, so that no place in the list ever decides.
 */
export function accented({ values, contrast, gapAbout }: Omit<Charted, "of" | "better">): readonly FindingValue[] {
  if (gapAbout.length > 0) return values.filter(({ group = "" }) => gapAbout.includes(group));
  const latest = contrast === "over-time" ? inOrderOfTime(values.map(({ period }) => period))?.at(-1) : undefined;
  return latest === undefined ? values : values.filter(({ period }) => period === latest);
}

/** Names the sides of zero that have bars. A measure of a gap is larger or smaller, any other one higher or lower. */
function endsOf({ of, better }: Charted, numbers: readonly number[]): ChartEnd[] {
  const [less, more] = of === "gap" ? ["smaller", "larger"] : ["lower", "higher"];
  return [
    ...(numbers.some((number) => number < 0)
      ? [{ side: "left" as const, words: better === "lower" ? `${less}, better` : less }]
      : []),
    ...(numbers.some((number) => number > 0)
      ? [{ side: "right" as const, words: better === "higher" ? `${more}, better` : more }]
      : []),
  ];
}

/**
 * Returns a finding's values as bars; undefined if they cannot be compared, so that a list shows them instead. Negative
 * numbers are left of zero, positive ones right. Unsigned shares are drawn against 100%, all others against the widest
 * number.
 */
export function barsOf(finding: Charted): ValueChart | undefined {
  const values = finding.values.filter(isMeasured);
  if (values.length < finding.values.length || !isComparable(finding)) return undefined;
  const signed = values.some(isSigned);
  const numbers = values.map(({ number }) => number);
  const whole = !signed && values.every(({ text }) => text.includes("%")) ? 100 : 0;
  const low = Math.min(0, ...numbers);
  const span = Math.max(whole, ...numbers) - low;
  if (span === 0) return undefined;
  const place = (number: number) => ((number - low) / span) * 100;
  const marked = new Set(accented(finding));
  return {
    kind: "bars",
    bars: values.map((value) => ({
      value,
      start: place(Math.min(0, value.number)),
      length: place(Math.abs(value.number) + low),
      accent: marked.has(value),
    })),
    zero: signed ? place(0) : undefined,
    ends: signed ? endsOf(finding, numbers) : [],
  };
}
