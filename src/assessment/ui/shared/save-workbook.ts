import { saveFile } from "../../../browser/download.ts";
import { siteName } from "../../../browser/site-name.ts";
import { downloadStartedMessage } from "../../messages/download-started.ts";
import type { Assessment } from "../../model/assessment.ts";
import { NoAnswer, writeWorkbookFile, type WorkbookWanted } from "../../session/workbook-files.ts";
import { namedAfter } from "./save-csv.ts";

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const problems: Readonly<Record<NoAnswer["reason"], string>> = {
  "not-fetched":
    "The part of this page that writes workbooks could not be fetched. Check the connection and press again.",
  slow: "Writing the workbook took too long, so it was given up. Press again.",
};

/**
 * Writes a workbook made from an assessment, or from several that share its head, and downloads it. Returns a message
 * for the person.
 */
export async function saveWorkbook(named: Assessment, wanted: WorkbookWanted): Promise<string> {
  try {
    const bytes = await writeWorkbookFile(wanted, { library: siteName(), made: new Date().toISOString() });
    saveFile(namedAfter(named, ".xlsx"), xlsxType, bytes);
    return downloadStartedMessage();
  } catch (error) {
    if (error instanceof NoAnswer) return problems[error.reason];
    throw error;
  }
}
