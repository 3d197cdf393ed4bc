import { fileName } from "../../exports/file-name.ts";
import type { Assessment } from "../../model/assessment.ts";
import { saveFile } from "../../../browser/download.ts";
import { downloadStartedMessage } from "../../messages/download-started.ts";
import { today } from "../../../browser/today.ts";

/** The name of a file made from an assessment, such as its answers; `end` is how it ends. */
export const namedAfter = (assessment: Assessment, end: string): string =>
  fileName(assessment, today()).replace(".assessment.json", end);

/** Hands the person a table made from an assessment; returns what to tell them. `end` is how its name ends. */
export function saveCsv(assessment: Assessment, end: string, text: string): string {
  // The mark tells Excel that the text is UTF-8.
  saveFile(namedAfter(assessment, end), "text/csv;charset=utf-8", `\uFEFF${text}`);
  return downloadStartedMessage();
}
