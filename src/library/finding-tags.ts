import { designs } from "../model/design.ts";
import { durationWords } from "../model/duration.ts";
import { countInWords } from "../model/number-words.ts";
import { gapWords } from "../model/gap.ts";
import type { GapDirection } from "../model/gap-direction.ts";
import { findingRoles } from "../model/finding-role.ts";
import { reporters } from "../model/reporter.ts";
import { sentenceCase } from "../model/sentence-case.ts";
import type { FindingData } from "../model/finding.ts";

/** A short phrase above a finding. One about a gap has a direction, which is shown with its symbol. */
export interface FindingTag {
  readonly words: string;
  readonly direction?: GapDirection;
}

const studyTags: Readonly<Record<string, string>> = { lost: "Link to the study missing", none: "No study cited" };

/** The name of a finding’s role. A description that was worked out, or that only advises, has the name of its design. */
function roleWords({ role, design }: Pick<FindingData, "role" | "design">): string {
  const isOwn = role === "description" && (design === "estimate" || design === "judgement");
  return isOwn ? sentenceCase(designs[design].plain) : findingRoles[role].plain;
}

/**
 * The tags of a finding: its role and, for a result, what was compared, what happened to each gap, how long it was
 * followed, whether one place was studied and whether the study can be found. Equal phrases come once.
 */
export function findingTags(finding: FindingData): FindingTag[] {
  const role = { words: roleWords(finding) };
  if (finding.role !== "result") return [role];
  const gaps = finding.gaps.map((gap) => ({ words: gapWords(gap, finding), direction: gap.direction }));
  const study = studyTags[finding.study];
  return [
    role,
    ...(finding.effect === "worse" ? [{ words: "Worse" }] : []),
    { words: sentenceCase(designs[finding.design].plain) },
    ...gaps.filter(({ words }, place) => gaps.findIndex((gap) => gap.words === words) === place),
    ...(finding.followUpMonths ? [{ words: `Followed for ${durationWords(finding.followUpMonths)}` }] : []),
    ...(finding.sites === 1 ? [{ words: "One place" }] : []),
    ...(study ? [{ words: study }] : []),
  ];
}

/** What else the fields of a result say of how it came about, as sentences. Empty for other roles. */
export function findingDetails(finding: FindingData): string[] {
  if (finding.role !== "result") return [];
  const { design, reportedBy, sites, selfReported, gaps } = finding;
  const unmeasured = gaps.filter(({ direction }) => direction === "not-measured").map(({ between }) => between);
  return [
    designs[design].means,
    reporters[reportedBy].plain,
    ...(selfReported ? ["People rated themselves."] : []),
    ...(sites && sites > 1 ? [`Seen in ${countInWords(sites, "place")}.`] : []),
    ...unmeasured.map((between) => `No measure of a gap is reported between: ${between}.`),
  ];
}
