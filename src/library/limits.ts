import { designs } from "../model/design.ts";
import type { Finding } from "./library.ts";

/** A reason why results show less than they could, the number of results concerned, and a remedy. */
export interface Limit {
  readonly name: string;
  readonly label: string;
  readonly reason: string;
  readonly remedy: string;
}

interface LimitRule {
  readonly name: string;
  readonly label: string;
  readonly holds: (result: Finding) => boolean;
  readonly reason: string;
  readonly remedy: string;
}

/** The period of a result's case study, if the case study has one. */
const periodOf = ({ entry: { data } }: Finding) => ("period" in data ? data.period : undefined);

const rules: readonly LimitRule[] = [
  {
    name: "no-comparison-group",
    label: "No comparison group",
    holds: ({ design, contrast }) => designs[design].comparison !== "without" && contrast !== "with-without",
    reason: "nobody without it to set it against",
    remedy: "Record the same figure where you do not do it.",
  },
  {
    name: "no-earlier-figures",
    label: "No earlier figures",
    holds: ({ design }) => design === "snapshot",
    reason: "figures of one time alone",
    remedy: "Record the figure before you start.",
  },
  {
    name: "no-figures",
    label: "No figures",
    holds: ({ values }) => values.every(({ number }) => number === null),
    reason: "the source says so in words, with no number to check",
    remedy: "Count it, so that others can check.",
  },
  {
    name: "no-study-cited",
    label: "No study cited",
    holds: ({ study }) => study === "none",
    reason: "the source names no study behind it",
    remedy: "Look for an evaluation, or publish your own.",
  },
  {
    name: "study-link-missing",
    label: "Link to the study missing",
    holds: ({ study }) => study === "lost",
    reason: "our copy of the document has lost the link to the study",
    remedy: "Ask the document’s authors for the study.",
  },
  {
    name: "number-of-people-not-stated",
    label: "Number of people not stated",
    holds: ({ values }) => values.every(({ n }) => n === undefined),
    reason: "how many people or places it rests on is not stated",
    remedy: "Say with each figure how many people it rests on.",
  },
  {
    name: "one-place",
    label: "One place",
    holds: ({ sites }) => sites === 1,
    reason: "seen in a single place or service",
    remedy: "Try it in a second place and compare.",
  },
  {
    name: "under-a-year",
    label: "Followed for under a year",
    holds: ({ followUpMonths }) => followUpMonths !== undefined && followUpMonths < 12,
    reason: "followed for less than twelve months",
    remedy: "Record the figure again after a year.",
  },
  {
    name: "health-not-measured",
    label: "Health was not measured",
    holds: ({ outcome }) => outcome !== "health",
    reason: "the measure is not of health",
    remedy: "Record a measure of health as well.",
  },
  {
    name: "gap-not-measured",
    label: "Gap not measured",
    holds: ({ gaps }) => gaps.every(({ direction }) => direction === "not-measured"),
    reason: "no measure of what happened to the difference between groups is reported",
    remedy: "Record the figure for each group, before and after.",
  },
  {
    name: "told-by-deliverer",
    label: "Told by those who ran it",
    holds: ({ reportedBy }) => reportedBy === "deliverer",
    reason: "reported by the people or organisation that ran it",
    remedy: "Ask somebody else to evaluate it.",
  },
  {
    name: "self-rated",
    label: "People rated themselves",
    holds: ({ selfReported }) => selfReported,
    reason: "people rated themselves",
    remedy: "Add a measure that does not rest on what people say of themselves.",
  },
  {
    name: "undated",
    label: "Undated",
    holds: (result) =>
      periodOf(result) === undefined &&
      result.followUpMonths === undefined &&
      // “Earlier” and “Later” say an order, and no date.
      !result.values.some(({ period = "" }) => /\d/.test(period)),
    reason: "the source does not say when",
    remedy: "Date each figure.",
  },
];

const howMany = (held: number, all: number) => {
  if (all === 1) return "The only result";
  return held === all ? `All ${String(all)} results` : `${String(held)} of ${String(all)} results`;
};

/** Derives the limits from the fields of an entry's results. No limit is judged or typed in by an editor. */
export function limitsOf(results: readonly Finding[]): Limit[] {
  return rules.flatMap(({ name, label, holds, reason, remedy }) => {
    const held = results.filter(holds).length;
    return held > 0 ? [{ name, label, reason: `${howMany(held, results.length)}: ${reason}.`, remedy }] : [];
  });
}
