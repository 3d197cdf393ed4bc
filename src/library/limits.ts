import type { FindingData } from "../model/finding.ts";

/** A reason why the results of an entry cannot bear more, and how many of them it holds for. */
export interface Limit {
  readonly name: string;
  readonly label: string;
  readonly reason: string;
}

type Result = Pick<
  FindingData,
  "values" | "contrast" | "sites" | "followUpMonths" | "outcome" | "gaps" | "reportedBy" | "study"
>;

interface LimitRule {
  readonly name: string;
  readonly label: string;
  readonly holds: (result: Result, period: string | undefined) => boolean;
  readonly reason: string;
}

const rules: readonly LimitRule[] = [
  {
    name: "no-comparison",
    label: "No comparison",
    holds: ({ contrast }) => contrast === "none",
    reason: "nothing to set it against: no other group, place or time",
  },
  {
    name: "no-figures",
    label: "No figures",
    holds: ({ values }) => values.every(({ number }) => number === null),
    reason: "the source says so in words, with no number to check",
  },
  {
    name: "one-site",
    label: "One site",
    holds: ({ sites }) => sites === 1,
    reason: "seen in a single place or service",
  },
  {
    name: "under-a-year",
    label: "Under a year",
    holds: ({ followUpMonths }) => followUpMonths !== undefined && followUpMonths < 12,
    reason: "followed for less than twelve months",
  },
  {
    name: "not-health",
    label: "Measured what was done, not health",
    holds: ({ outcome }) => outcome !== "health",
    reason: "the measure is of access, experience, knowledge, process or cost, not of health",
  },
  {
    name: "gap-not-measured",
    label: "Gap not measured",
    holds: ({ gaps }) => gaps.every(({ direction }) => direction === "not-measured"),
    reason: "the effect on the difference between groups was not measured",
  },
  {
    name: "told-by-deliverer",
    label: "Told by those who ran it",
    holds: ({ reportedBy }) => reportedBy === "deliverer",
    reason: "reported by the people or organisation that delivered it",
  },
  {
    name: "undated",
    label: "Undated",
    holds: ({ values, followUpMonths }, period) =>
      period === undefined && followUpMonths === undefined && values.every((value) => value.period === undefined),
    reason: "the source does not say when",
  },
  {
    name: "study-lost",
    label: "The study is lost",
    holds: ({ study }) => study === "lost",
    reason: "the source’s link to the study is gone, so it cannot be read",
  },
];

const howMany = (held: number, all: number) => {
  if (all === 1) return "The only result";
  return held === all ? `All ${String(all)} results` : `${String(held)} of ${String(all)} results`;
};

/**
 * The limits that follow from the fields of an entry's results; nothing is judged or typed in. `period` is when the
 * entry itself says the work took place, if it does.
 */
export function limitsOf(results: readonly (Result & { period?: string | undefined })[]): Limit[] {
  return rules.flatMap(({ name, label, holds, reason }) => {
    const held = results.filter((result) => holds(result, result.period)).length;
    return held > 0 ? [{ name, label, reason: `${howMany(held, results.length)}: ${reason}.` }] : [];
  });
}
