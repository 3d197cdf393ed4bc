import { fileName } from "../../exports/file-name.ts";
import type { Assessment } from "../../model/assessment.ts";
import { saveFile } from "../../../browser/download.ts";
import { downloadStartedMessage } from "../../messages/download-started.ts";
import { today } from "../../../browser/today.ts";

/** The name of a file made from an assessment, such as its answers. `end` is the end of the name. */
export const namedAfter = (assessment: Assessment, end: string): string =>
  fileName(assessment, today()).replace(".assessment.json", end);

/** Downloads a table, and returns a message for the person. */
export function saveTable(name: string, text: string): string {
  // The byte order mark tells Excel that the text is UTF-8.
  saveFile(name, "text/csv;charset=utf-8", `\uFEFF${text}`);
  return downloadStartedMessage();
}

/**
 * Downloads a table made from an assessment, and returns a message for the person. `end` is the end of the file’s name.
 */
export const saveCsv = (assessment: Assessment, end: string, text: string): string =>
  saveTable(namedAfter(assessment, end), text);
