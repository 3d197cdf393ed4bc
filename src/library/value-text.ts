import type { FindingData, FindingValue } from "../model/finding.ts";
import { withMinusSign } from "../model/minus-sign.ts";

const joiners = {
  "over-time": " to ",
  "with-without": " against ",
  "between-groups": " against ",
  "between-places": " against ",
  none: "; ",
} as const;

const differ = (one: string | undefined, other: string | undefined) =>
  one !== undefined && other !== undefined && one !== other;

/** Whether two values are of different groups or places, or of one and the same period. */
const isOneTime = (one: FindingValue, other: FindingValue) =>
  differ(one.group, other.group) ||
  differ(one.place, other.place) ||
  (one.period !== undefined && one.period === other.period);

/** The text after the number in a printed figure: “%”, “ mmHg”. Empty if the text is not a plain number. */
const suffix = (text: string) => /^[−-]?[£$]?[\d.,]+(\D*)$/.exec(text)?.[1] ?? "";

/**
 * Returns a finding's figures in one line for tables, cards and exports: “−7.8 against −5.0 mmHg”, “62% to 96%”. A unit
 * of measurement that two figures share is written once. Three or more figures have labels. Empty without values.
 */
export function valueText({ values, contrast }: Pick<FindingData, "values" | "contrast">): string {
  const [first, second] = values;
  if (!first) return "";
  if (!second) return withMinusSign(first.text);
  if (values.length > 2 || contrast === "none") return values.map(labelled).join("; ");
  const shared = suffix(first.text);
  const said = shared.startsWith(" ") && shared === suffix(second.text);
  const opening = said ? first.text.slice(0, -shared.length) : first.text;
  // The changes of two groups stand against each other, since “81% to 70%” would read as a fall.
  const joiner = isOneTime(first, second) ? " against " : joiners[contrast];
  return `${withMinusSign(opening)}${joiner}${withMinusSign(second.text)}`;
}

const labelled = ({ label, text }: FindingValue) => `${label}: ${withMinusSign(text)}`;
