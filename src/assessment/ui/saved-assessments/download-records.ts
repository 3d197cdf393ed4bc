import { writeFile } from "../../session/files.ts";
import { fileName } from "../../exports/file-name.ts";
import { savedAssessments } from "../../session/saved-assessments.ts";
import { asShared } from "../shared/names-shown.ts";
import { today } from "../../../browser/today.ts";
import { isReadable, type SavedAssessment, type Unreadable } from "../../session/saved-assessment.ts";
import { saveFile } from "../../../browser/download.ts";

/** Milliseconds between two downloads. Browsers drop downloads that come all at once. */
const pause = 400;

/**
 * Downloads records one after the other and notes that they are in files. A whole record becomes an assessment file; of
 * any other record the remaining content is downloaded. Rejects with a StoreProblem if that cannot be noted.
 */
export async function downloadRecords(records: readonly (SavedAssessment | Unreadable)[]): Promise<void> {
  for (const [place, record] of records.entries()) {
    if (place > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    if (isReadable(record)) {
      saveFile(fileName(record.assessment, today()), "application/json", writeFile(asShared(record.assessment)));
      await savedAssessments.markExported(record);
    } else saveFile(`unreadable-record-${today()}.txt`, "text/plain", record.raw);
  }
}
