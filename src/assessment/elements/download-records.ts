import { encode } from "../codec/encode.ts";
import { fileName } from "../codec/file-name.ts";
import { shelf } from "../shelf.ts";
import { today } from "./today.ts";
import { isReadable, type Stored, type Unreadable } from "../store/store.ts";
import { saveFile } from "../../elements/save-file.ts";

/** Milliseconds between two downloads: browsers drop those that come all at once. */
const pause = 400;

/**
 * Hands records to the person as files, one after the other, and notes that they are in files: a whole one as an
 * assessment file, another as what is kept of it. Rejects with a StoreProblem where that cannot be noted.
 */
export async function downloadRecords(records: readonly (Stored | Unreadable)[]): Promise<void> {
  for (const [place, record] of records.entries()) {
    if (place > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    if (isReadable(record)) {
      saveFile(fileName(record.assessment, today()), "application/json", encode(record.assessment));
      await shelf.markFiled(record);
    } else saveFile(`unreadable-record-${today()}.txt`, "text/plain", record.raw);
  }
}
