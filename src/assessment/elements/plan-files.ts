import { fileName } from "../codec/file-name.ts";
import { actionsCsv } from "../model/actions-csv.ts";
import type { Action, Assessment } from "../model/assessment.ts";
import { calendar } from "../model/calendar.ts";
import { workspace } from "../workspace.ts";
import { saveFile } from "../../elements/save-file.ts";
import { today } from "./today.ts";

const named = (assessment: Assessment, end: string) => fileName(assessment, today()).replace(".assessment.json", end);

/**
 * The files that a plan is downloaded as. Each takes the assessment, its actions in the order shown, and the day of the
 * next round (empty where none is given); each returns what to tell the person.
 */
export const planFiles = {
  csv: (assessment: Assessment, actions: readonly Action[], _nextRound: string): string => {
    const text = actionsCsv(assessment, workspace.outline, { today: today(), actions });
    // The mark tells Excel that the text is UTF-8.
    saveFile(named(assessment, "-actions.csv"), "text/csv;charset=utf-8", `\uFEFF${text}`);
    return "The plan is downloaded.";
  },
  calendar: (assessment: Assessment, _actions: readonly Action[], nextRound: string): string => {
    const text = calendar(assessment, workspace.outline, {
      now: new Date().toISOString(),
      ...(nextRound && { nextRound }),
    });
    if (text === undefined)
      return "There are no dates yet: give an open action a due date, or a day for the next round.";
    saveFile(named(assessment, "-dates.ics"), "text/calendar;charset=utf-8", text);
    return "The dates are downloaded. Open the file to add them to your calendar.";
  },
};
