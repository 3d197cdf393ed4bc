import type { Assessment } from "./assessment.ts";
import { deadlinesIn } from "./deadlines.ts";
import { isOverdue, sortDays } from "./plan.ts";
import { countRatings, type RatingCounts } from "./rating-counts.ts";
import { plainDirection } from "./plain-direction.ts";
import { isGap } from "./results.ts";

/** A checklist of this site and the items that it asks. */
export interface AskedChecklist {
  readonly id: string;
  readonly items: readonly string[];
}

/** How one organisation stands on one checklist, by the assessment of it that was changed last. */
export interface ChecklistStanding extends RatingCounts {
  readonly checklist: string;
  readonly assessment: Assessment;
  /** How many more assessments of this checklist the organisation has here, such as earlier rounds. */
  readonly others: number;
  readonly asked: number;
  readonly answered: number;
  readonly gaps: number;
  readonly openActions: number;
  /** Questions with a lead or a deadline of their own that are not in place yet. */
  readonly ledQuestions: number;
  /** How many of both are overdue. */
  readonly overdue: number;
  /** The earliest day by which one of them is due, `YYYY-MM-DD`. Empty if none has a day. */
  readonly nextDue: string;
}

const nameOf = (typed: string) => plainDirection(typed).trim();

const sameName = (one: string, other: string) => nameOf(one).toLowerCase() === nameOf(other).toLowerCase();

/** Every organisation that assessments name, once, as the first of them writes it, in alphabetical order. */
export function organisationsOf(assessments: readonly Assessment[]): readonly string[] {
  const names = assessments.map(({ organisation }) => nameOf(organisation)).filter((name) => name !== "");
  return names
    .filter((name, place) => names.findIndex((other) => sameName(name, other)) === place)
    .sort((a, b) => a.localeCompare(b, "en"));
}

/**
 * One standing for each checklist that an organisation has assessed, in the order of the checklists. `today` is a day,
 * `YYYY-MM-DD`.
 */
export function overviewOf(
  organisation: string,
  assessments: readonly Assessment[],
  { checklists, today }: { readonly checklists: readonly AskedChecklist[]; readonly today: string },
): readonly ChecklistStanding[] {
  const own = assessments.filter((each) => sameName(each.organisation, organisation));
  return checklists.flatMap((checklist) => {
    const [latest, ...others] = own
      .filter((each) => each.checklist === checklist.id)
      .toSorted((a, b) => b.updated.localeCompare(a.updated));
    return latest ? [standingOf(latest, others.length, checklist, today)] : [];
  });
}

function standingOf(
  assessment: Assessment,
  others: number,
  { id, items }: AskedChecklist,
  today: string,
): ChecklistStanding {
  const counted = countRatings(items.map((item) => assessment.answers[item]));
  const open = deadlinesIn(assessment).filter(({ action }) => !action.done);
  const questions = open.filter(({ isQuestion }) => isQuestion).length;
  return {
    ...counted,
    ...{ checklist: id, assessment, others },
    asked: items.length,
    answered: items.length - counted.unanswered,
    gaps: items.filter((item) => isGap(assessment.answers[item]?.rating)).length,
    openActions: open.length - questions,
    ledQuestions: questions,
    overdue: open.filter(({ action }) => isOverdue(action, today)).length,
    nextDue: sortDays(open.map(({ action }) => action.due))[0] ?? "",
  };
}
