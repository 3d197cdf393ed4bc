import type { Assessment } from "./assessment.ts";
import { isInHand, responsibilityFor } from "./responsibility.ts";
import type { Answered, Summary } from "./results.ts";

/** A number of questions, and the number that it is a part of. */
export interface KeyFigure {
  readonly count: number;
  readonly of: number;
}

export const keyFigureNames = ["answered", "inPlace", "proved", "gaps", "planned", "notKnown"] as const;
export type KeyFigureName = (typeof keyFigureNames)[number];

type Planned = Pick<Assessment, "actions" | "answers">;

/** Whether nobody has a gap in hand: it has neither an open action nor a lead. */
export const isUnplanned = ({ item }: Answered, assessment: Planned): boolean =>
  !isInHand(responsibilityFor(item.id, assessment));

/** A gap that the team called important, and for which nothing is planned. */
export const isUrgent = (gap: Answered, assessment: Planned): boolean =>
  gap.answer.importance === "high" && isUnplanned(gap, assessment);

/**
 * The six numbers of an assessment: answered of asked; in place, gaps and not known of the answers that apply; proved of
 * in place; planned (with an open action or a lead) of gaps. They are never added up to a score.
 */
export function keyFigures(summary: Summary, assessment: Assessment): Readonly<Record<KeyFigureName, KeyFigure>> {
  const { asked, answered, applying, gaps, notKnown, withoutProof, sections } = summary;
  const inPlace = sections.reduce((sum, { counts }) => sum + counts["in-place"], 0);
  const planned = gaps.filter((gap) => !isUnplanned(gap, assessment)).length;
  return {
    answered: { count: answered, of: asked },
    inPlace: { count: inPlace, of: applying },
    proved: { count: inPlace - withoutProof.length, of: inPlace },
    gaps: { count: gaps.length, of: applying },
    planned: { count: planned, of: gaps.length },
    notKnown: { count: notKnown.length, of: applying },
  };
}
