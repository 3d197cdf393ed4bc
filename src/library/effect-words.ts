import type { FindingData } from "../model/finding.ts";

/** The fields that the words of an effect depend on. */
export type Effected = Pick<FindingData, "design" | "effect" | "contrast" | "better" | "values">;

/** `not-applicable` is worded as `unclear`, because both say nothing about people on average. */
type Effect = Exclude<FindingData["effect"], "not-applicable">;

/** The other side of a comparison at one time. */
const beside: Record<FindingData["contrast"], string> = {
  "with-without": "without it",
  "between-places": "in the places compared",
  "between-groups": "in the groups compared",
  "over-time": "earlier",
  none: "elsewhere",
};

/** “Higher” or “lower” if the finding says which is good, else “better” or “worse”. */
function wayOf(effect: "better" | "worse", better: FindingData["better"]): string {
  if (better === "neither") return effect;
  return (effect === "better") === (better === "higher") ? "higher" : "lower";
}

const comparedOnce = (effect: Effect, { contrast, better }: Effected): string => {
  if (effect === "better" || effect === "worse")
    return `${wayOf(effect, better)} than ${beside[contrast]}, at one time`;
  if (effect === "no-change") return `the same as ${beside[contrast]}, at one time`;
  return "compared at one time, direction unclear";
};

const hasFigures = ({ values }: Effected) => values.some(({ number }) => number !== null);

/** The words of each design for an effect. Designs that are not here use `comparedOnce`. */
const sayings: Partial<Record<FindingData["design"], (effect: Effect, of: Effected) => string>> = {
  review: (effect) => said(effect, "in several studies drawn together"),
  randomised: (effect) => said(effect, "with it than without it, allotted by chance"),
  controlled: (effect) =>
    effect === "no-change" ? "no different with it than without it" : said(effect, "with it than without it"),
  "before-after": (effect) =>
    effect === "no-change" ? "no different after than before" : said(effect, "after than before"),
  "change-stated": (effect) =>
    ({
      better: "said to have improved, compared with what is not stated",
      worse: "said to have got worse, compared with what is not stated",
      "no-change": "said not to have changed",
    })[effect as string] ?? "said to have changed, direction unclear",
  study: (effect) =>
    effect === "unclear"
      ? "research cited, direction unclear"
      : `${said(effect, "according to research")}, kind of study not stated`,
  account: (effect, of) =>
    `described${effect === "unclear" ? "" : ` as ${said(effect, "")}`}${hasFigures(of) ? "" : ", without figures"}${effect === "unclear" ? ", direction unclear" : ""}`,
  estimate: (effect) => (effect === "unclear" ? "estimated, direction unclear" : `estimated to be ${said(effect, "")}`),
  "unattributed-example": () => "shows how, not whether",
};

function said(effect: Effect, how: string): string {
  const word = effect === "no-change" ? "no different" : effect;
  if (effect === "unclear") return "compared, direction unclear";
  return how ? `${word} ${how}` : word;
}

/** Returns what a result shows for people on average, as part of a sentence: “better after than before”. */
export function effectWords(result: Effected): string {
  const effect = result.effect === "not-applicable" ? "unclear" : result.effect;
  return (sayings[result.design] ?? comparedOnce)(effect, result);
}
