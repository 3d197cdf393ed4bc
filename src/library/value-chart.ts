import type { FindingData, FindingValue } from "../model/finding.ts";

/** One bar, in hundredths of the width of the chart. */
interface ChartBar {
  readonly value: FindingValue;
  readonly start: number;
  readonly length: number;
  /** True where the bar takes the accent colour. */
  readonly accent: boolean;
}

/** The numbers of a finding as bars from one zero line. */
export interface ValueChart {
  readonly bars: readonly ChartBar[];
  /** Where zero lies, in hundredths of the width; undefined where all bars simply start at the left edge. */
  readonly zero: number | undefined;
}

type Charted = Pick<FindingData, "values" | "contrast">;
type Measured = FindingValue & { readonly number: number };

const isMeasured = (value: FindingValue): value is Measured => value.number !== null;
const isSigned = ({ number, text }: Measured) => number < 0 || /^[+−-]/.test(text.trim());

/** The currency and the unit around a printed number: “£bn”, “%”; empty for a bare count, undefined without digits. */
function unitOf(text: string): string | undefined {
  const [, currency = "", rest = ""] = /([£$€]?)\s*\d[\d.,]*(.*)$/.exec(text) ?? [];
  return /\d/.test(text) ? `${currency}${rest.replace(/[)\s]+$/, "").trim()}` : undefined;
}

/** Numbers are compared if the finding says across what, and if all have one unit. Counts of different people are not. */
function isComparable({ values, contrast }: Charted): boolean {
  if (values.length < 2 || contrast === "none") return false;
  const [unit, ...others] = new Set(values.map(({ text }) => unitOf(text)));
  return unit !== undefined && others.length === 0 && (unit !== "" || contrast === "over-time");
}

const lastYear = ({ period = "" }: FindingValue) => Math.max(0, ...(period.match(/\b\d{4}\b/g) ?? []).map(Number));

/** The values of the later time, where every value says its year and the years differ; otherwise all values. */
function accented({ values, contrast }: Charted): readonly FindingValue[] {
  const years = values.map(lastYear);
  if (contrast !== "over-time" || years.includes(0)) return values;
  return values.filter((value) => lastYear(value) === Math.max(...years));
}

/**
 * How the values of a finding are drawn; undefined where they cannot be compared, so that a list says them instead.
 * Negative numbers lie left of zero, positive ones right. Unsigned shares are drawn against 100%, all else against the
 * widest number. Colour marks the later time by its period, never by its place in the list.
 */
export function chartOf(finding: Charted): ValueChart | undefined {
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
    bars: values.map((value) => ({
      value,
      start: place(Math.min(0, value.number)),
      length: place(Math.abs(value.number) + low),
      accent: marked.has(value),
    })),
    zero: signed ? place(0) : undefined,
  };
}
