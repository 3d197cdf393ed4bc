import type { Assessment } from "../model/assessment.ts";
import { hasLikelyYear } from "../model/day.ts";
import type { Deadline } from "../model/deadlines.ts";
import { plainDirection } from "../model/plain-direction.ts";
import { icalendar, type AllDayEvent } from "./icalendar.ts";

interface CalendarOptions {
  /** The wording of an item’s question. */
  readonly ask: (item: string) => string;
  /** The name of the site. */
  readonly library: string;
  readonly nextRound?: NextRound;
}

/** A day that a team has agreed on for its next round. The plan does not keep it, so it is as new as the file. */
interface NextRound {
  readonly assessment: Assessment;
  /** A day, `YYYY-MM-DD`. */
  readonly day: string;
  /** UTC ISO time. */
  readonly now: string;
}

/**
 * A calendar file with an all-day event for each action and question that has a day, and for the next round. Undefined if there is
 * neither. What is done is cancelled, so that a later file takes out what an earlier one has put in. Days in unlikely
 * years (`doubtfulDays`) are left out.
 */
export function calendar(
  deadlines: readonly Deadline[],
  { ask, library, nextRound }: CalendarOptions,
): string | undefined {
  const dated = deadlines.filter(({ action: { due } }) => due !== "" && hasLikelyYear(due));
  const events = dated.flatMap((deadline) => eventsOf(deadline, ask));
  if (nextRound) events.push(roundEvent(nextRound));
  return events.length === 0 ? undefined : icalendar(events, library);
}

/** Open actions with an unlikely year, such as 0026. The calendar leaves them out. */
export const doubtfulDays = (deadlines: readonly Deadline[]): readonly Deadline[] =>
  deadlines.filter(({ action: { done, due } }) => !done && due !== "" && !hasLikelyYear(due));

/** How many events of done actions a calendar file cancels. */
export const countCancelled = (deadlines: readonly Deadline[]): number =>
  deadlines.filter(({ action: { done, due } }) => done && due !== "" && hasLikelyYear(due)).length;

/** An event for a deadline. A question has another id in each round, so that its event of the last one is cancelled. */
function eventsOf(deadline: Deadline, ask: CalendarOptions["ask"]): readonly AllDayEvent[] {
  const event = eventOf(deadline, ask);
  const { assessment, action, isQuestion } = deadline;
  if (!isQuestion || assessment.previous === null) return [event];
  const before = { uid: `${assessment.previous}-${action.item}`, revised: assessment.created, isCancelled: true };
  return [event, { ...event, ...before }];
}

function eventOf(deadline: Deadline, ask: CalendarOptions["ask"]): AllDayEvent {
  const { assessment, action, isQuestion } = deadline;
  const { id, item, owner, due, done, firstStep, howWeWillKnow, updated } = action;
  const name = isQuestion ? `Have in place: ${ask(item)}` : action.what.trim() || `Action on: ${ask(item)}`;
  return {
    uid: id,
    day: due,
    summary: done ? `Done: ${name}` : name,
    description: [
      ask(item),
      [assessment.title, assessment.organisation]
        .map((each) => plainDirection(each).trim())
        .filter(Boolean)
        .join(", "),
      owner && `${isQuestion ? "Lead" : "Owner"}: ${owner}`,
      firstStep && `First step: ${firstStep}`,
      howWeWillKnow && `How we will know: ${howWeWillKnow}`,
    ],
    revised: updated,
    isCancelled: done,
  };
}

const roundEvent = ({ assessment, day, now }: NextRound): AllDayEvent => ({
  uid: `${assessment.id}-next-round`,
  day,
  summary: `Next round: ${assessment.title || assessment.checklist}`,
  description: [assessment.organisation, assessment.round && `Last time: ${assessment.round}`],
  revised: now,
  isCancelled: false,
});
