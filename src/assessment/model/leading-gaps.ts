import { compareGaps, type Answered } from "./results.ts";

/** The most gaps on the first page of results. */
const mostLeadingGaps = 5;

/**
 * The gaps for a board to see first. What the team called more important comes first, then what is furthest from being
 * in place. Among gaps equal in both, sections take turns, so that one section does not hide the others; within a
 * section the checklist's order decides.
 * @param gaps all gaps of an assessment, sorted as its summary has them
 */
export function leadingGaps(gaps: readonly Answered[]): readonly Answered[] {
  const taken: Answered[] = [];
  const left = [...gaps];
  const ofSection = ({ section }: Answered) => taken.filter((each) => each.section.id === section.id).length;
  while (taken.length < mostLeadingGaps) {
    const [first] = left;
    if (!first) break;
    const equal = left.filter((gap) => compareGaps(gap, first) === 0);
    const fewest = Math.min(...equal.map(ofSection));
    const next = equal.find((gap) => ofSection(gap) === fewest) ?? first;
    taken.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return taken;
}
