import type { Design } from "../../model/design.ts";
import type { FindingData } from "../../model/finding.ts";
import { listed } from "../../model/listed.ts";
import { findingsOf } from "../content-index.ts";
import type { Rule } from "./rule.ts";

type Contrast = FindingData["contrast"];

/** The contrasts that each design may have. A design that is not listed may have any. */
const contrastsOf: Partial<Record<Design, readonly Contrast[]>> = {
  randomised: ["with-without"],
  controlled: ["with-without"],
  "before-after": ["over-time"],
  snapshot: ["with-without", "between-groups", "between-places"],
  "change-stated": ["none", "over-time"],
};

/** Describes a contradiction between a finding's design and its other fields. */
function faultOf({ role, of, design, contrast, effect, gaps, values }: FindingData): { field: string; what: string; remedy: string } | undefined {
  const fitting = contrastsOf[design];
  if (fitting && !fitting.includes(contrast))
    return {
      field: "design",
      what: `The design is ${design}, but the contrast is ${contrast}.`,
      remedy: `Its contrast is ${fitting.join(" or ")}; where nothing is compared, choose change-stated, study or account.`,
    };
  const times = [...new Set(values.flatMap(({ period }) => period ?? []))];
  if (design === "snapshot" && times.length > 1)
    return {
      field: "design",
      what: `A snapshot is of one time, and the values are of ${listed(times)}.`,
      remedy: "Choose before-after where the same people or places are compared, else account or study.",
    };
  if (role === "result" && design === "judgement")
    return {
      field: "design",
      what: "Advice is no result.",
      remedy: "Write role: description, or need; or the design of the study or account that the source tells of.",
    };
  const isApplicable = role === "result" && of === "average";
  if (isApplicable && effect === "not-applicable" && design !== "unattributed-example")
    return {
      field: "effect",
      what: "A result about people on average has no effect.",
      remedy: "Write better, worse, no-change or unclear; not-applicable is for a measure that is itself a gap.",
    };
  if (!isApplicable && effect !== "not-applicable")
    return {
      field: "effect",
      what: of === "gap" ? "The measure is itself a gap, so that only “gaps” speaks." : `A ${role} has no effect.`,
      remedy: "Write not-applicable.",
    };
  const isUnmeasured = gaps.some(({ direction }) => direction === "not-measured");
  if (of === "gap" && (isUnmeasured || (role === "result" && gaps.length === 0)))
    return {
      field: "gaps",
      what: "The measure is itself a gap, yet it says that none was measured.",
      remedy: "Say in “gaps” what happened to it, or write of: average.",
    };
  return undefined;
}

/** A finding's design, contrast, effect and gaps agree with each other. */
export const designsFitTheirContrast: Rule = ({ entries }) =>
  entries.flatMap((record) =>
    findingsOf(record).flatMap((finding, f) => {
      const fault = faultOf(finding);
      if (!fault) return [];
      const { field, what, remedy } = fault;
      return [{ file: record.file, at: { path: ["findings", f, field] }, what: `${finding.id}: ${what}`, remedy }];
    }),
  );
