import { actionsCsv } from "../../exports/actions-csv.ts";
import type { Action, Assessment } from "../../model/assessment.ts";
import { countOf } from "../../../model/count.ts";
import { calendar, doubtfulActions } from "../../exports/calendar.ts";
import { yearProblem } from "../../model/day.ts";
import { workspace } from "../../session/workspace.ts";
import { saveFile } from "../../../browser/download.ts";
import { downloadStartedMessage } from "../../messages/download-started.ts";
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
    const doubtful = doubtfulActions(assessment).length;
    const left =
      doubtful > 0
        ? ` ${countOf(doubtful, "action is", "actions are")} not in it: check the year by which ${doubtful === 1 ? "it is" : "they are"} due.`
        : "";
    const text = calendar(assessment, workspace.definition, {
      now: new Date().toISOString(),
      library: siteName(),
      ...(nextRound && { nextRound }),
    });
    if (text === undefined)
      return `There are no dates yet: give an open action a due date, or a day for the next round.${left}`;
    saveFile(namedAfter(assessment, "-dates.ics"), "text/calendar;charset=utf-8", text);
    return `${downloadStartedMessage()} Open it to add the dates to your calendar.${left}`;
  },
};
