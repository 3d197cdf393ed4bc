import type { Assessment } from "./assessment.ts";
import { openActionsOn } from "./open-actions.ts";
import type { Answered, Summary } from "./results.ts";

/** A number of questions, and the number that it is a part of. */
export interface KeyFigure {
  readonly count: number;
  readonly of: number;
}

export const keyFigureNames = ["answered", "inPlace", "proved", "gaps", "planned", "notKnown"] as const;
export type KeyFigureName = (typeof keyFigureNames)[number];

/** Whether a gap has no action that is still open. */
export const isUnplanned = ({ item }: Answered, { actions }: Pick<Assessment, "actions">): boolean =>
  openActionsOn(item.id, actions).count === 0;

/** A gap that the team called important, and for which nothing is planned. */
export const isUrgent = (gap: Answered, assessment: Pick<Assessment, "actions">): boolean =>
  gap.answer.importance === "high" && isUnplanned(gap, assessment);

/**
 * The six numbers of an assessment: answered of asked; in place, gaps and not known of answered; proved of in place;
 * planned (with an open action) of gaps. They are never added up to a score.
 */
export function keyFigures(summary: Summary, assessment: Assessment): Readonly<Record<KeyFigureName, KeyFigure>> {
  const { asked, answered, gaps, notKnown, withoutProof, sections } = summary;
  const inPlace = sections.reduce((sum, { counts }) => sum + counts["in-place"], 0);
  const planned = gaps.filter((gap) => !isUnplanned(gap, assessment)).length;
  return {
    answered: { count: answered, of: asked },
    inPlace: { count: inPlace, of: answered },
    proved: { count: inPlace - withoutProof.length, of: inPlace },
    gaps: { count: gaps.length, of: answered },
    planned: { count: planned, of: gaps.length },
    notKnown: { count: notKnown.length, of: answered },
  };
}
