import { saveFile } from "../../../browser/download.ts";
import { countCancelled, doubtfulDays } from "../../exports/calendar.ts";
import { describeCalendar } from "../../messages/calendar-file.ts";
import { downloadStartedMessage } from "../../messages/download-started.ts";
import type { Deadline } from "../../model/deadlines.ts";

/** Downloads a calendar file with the dates of actions, and returns a message for the person. */
export function saveCalendar(name: string, text: string, deadlines: readonly Deadline[]): string {
  saveFile(name, "text/calendar;charset=utf-8", text);
  const doubtful = doubtfulDays(deadlines).length;
  return `${downloadStartedMessage()} ${describeCalendar({ doubtful, cancelled: countCancelled(deadlines) })}`;
}
