import { actionsCsv } from "../../exports/actions-csv.ts";
import type { Action, Assessment } from "../../model/assessment.ts";
import { calendar, doubtfulDays } from "../../exports/calendar.ts";
import { describeDoubtful } from "../../messages/calendar-file.ts";
import { yearProblem } from "../../model/day.ts";
import { deadlinesIn } from "../../model/deadlines.ts";
import { askOf } from "../../model/item-labels.ts";
import { workspace } from "../../session/workspace.ts";
import { saveCalendar } from "../shared/save-calendar.ts";
import { namedAfter, saveCsv } from "../shared/save-csv.ts";
import { siteName } from "../../../browser/site-name.ts";
import { today } from "../../../browser/today.ts";

/**
 * The files for a plan. Each function takes the assessment, its actions in the order shown, and the day of the next
 * round. That day is empty if none is given, and undefined if the typed text is not a day. Each returns a message for
 * the person.
 */
export const planFiles = {
  csv: (assessment: Assessment, actions: readonly Action[], _nextRound: string | undefined): string =>
    saveCsv(assessment, "-actions.csv", actionsCsv(assessment, workspace.definition, { today: today(), actions })),
  calendar: (assessment: Assessment, _actions: readonly Action[], nextRound: string | undefined): string => {
    if (nextRound === undefined) return "The date of the next round is not complete or does not exist.";
    const problem = yearProblem(nextRound, today());
    if (problem !== undefined) return `The date of the next round: ${problem}`;
    const deadlines = deadlinesIn(assessment);
    const now = new Date().toISOString();
    const text = calendar(deadlines, {
      ask: (item) => askOf(item, workspace.definition),
      library: siteName(),
      ...(nextRound && { nextRound: { assessment, day: nextRound, now } }),
    });
    if (text === undefined) {
      const none =
        "There are no dates yet: give an open action a due date or a question a deadline, or a day for the next round.";
      return [none, describeDoubtful(doubtfulDays(deadlines).length)].filter(Boolean).join(" ");
    }
    return saveCalendar(namedAfter(assessment, "-dates.ics"), text, deadlines);
  },
};
