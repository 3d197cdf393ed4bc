import type { FindingData } from "../model/finding.ts";

/** The figures of a unit, as its source prints them, that a finding uses, and whether the unit states others. */
export interface FiguresUsed {
  readonly used: readonly string[];
  readonly hasOthers: boolean;
}

/** What the figures of a finding are looked for in. */
type Told = Pick<FindingData, "statement" | "values">;

const plain = (text: string): string => text.replaceAll("−", "-").toLowerCase();

/** Whether a text holds a figure whole: “47%” does not hold “7%”. */
function holds(text: string, figure: string): boolean {
  const escaped = plain(figure).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(String.raw`(?<![\p{L}\d]|\d[.,])${escaped}(?![\p{L}\d]|[.,]\d)`, "u").test(plain(text));
}

/**
 * Tells the figures of a unit that a finding gives from those that belong to other measures of the same passage. A
 * finding may print a figure with more words than the unit does, or with fewer.
 */
export function figuresUsed({ statement, values }: Told, unit: { readonly figures: readonly string[] }): FiguresUsed {
  const texts = values.map(({ text }) => text);
  const told = [
    statement,
    ...values.flatMap(({ label, text, period, n }) => [label, text, period ?? "", String(n ?? "")]),
  ];
  const used = unit.figures.filter(
    (figure) => told.some((text) => holds(text, figure)) || texts.some((text) => holds(figure, text)),
  );
  return { used, hasOthers: used.length < unit.figures.length };
}
