import type { Design } from "../model/design.ts";
import { gapWords } from "../model/gap.ts";
import { listed } from "../model/listed.ts";
import { withMinusSign } from "../model/minus-sign.ts";
import type { FindingData } from "../model/finding.ts";
import { effectWords } from "./effect-words.ts";
import { valueText } from "./value-text.ts";

/** Designs that tell a figure without saying what it is compared with. */
const toldOnly: readonly Design[] = ["change-stated", "study", "account"];

/** What is measured, without what follows its first comma: “how it was compared”, “as the service describes it”. */
const measured = ({ measure }: Pick<FindingData, "measure">): string => {
  const outsideBrackets = /^(?:\([^)]*\)|[^,(])*/.exec(measure)?.[0] ?? measure;
  return outsideBrackets.trim();
};

/** Up to two figures as they are printed. Empty where there are more, which words sum up better. */
function figuresOf(finding: FindingData): string {
  const { values, contrast, design } = finding;
  if (values.length > 2) return "";
  const text =
    values.length === 2 && contrast === "none"
      ? listed(values.map((value) => withMinusSign(value.text)))
      : valueText(finding);
  if (text === "") return "";
  if (design === "estimate") return `an estimated ${text}`;
  return toldOnly.includes(design) ? `${text}, as reported` : text;
}

/** What a result shows, without how it was compared: for people on average, or for the gap that it measures. */
function wayOf(finding: FindingData): string {
  if (finding.of === "gap") return listed([...new Set(finding.gaps.map(gapWords))]).toLowerCase();
  if (finding.effect === "unclear" || finding.effect === "not-applicable") return "direction not clear";
  return effectWords(finding).split(", ")[0] ?? "";
}

/**
 * Returns a result in a few words: “Rate of physical health checks: 81% to 97%”, “Patient satisfaction: said to have
 * improved”. It names what was measured as the finding does, and claims no more than its design allows.
 */
export const resultPhrase = (finding: FindingData): string =>
  `${measured(finding)}: ${figuresOf(finding) || wayOf(finding)}`;
