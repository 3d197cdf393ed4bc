import { fileName } from "../../exports/file-name.ts";
import { writeFile } from "../../session/files.ts";
import { workspace } from "../../session/workspace.ts";
import { downloadStartedMessage } from "../../messages/download-started.ts";
import { asShared } from "../shared/names-shown.ts";
import { today } from "../../../browser/today.ts";
import { saveFile } from "../../../browser/download.ts";

/**
 * Downloads the open assessment as the person sees it, and notes which changes are now in a file. Returns a message for
 * the person.
 */
export function downloadCopy(): string {
  const { opened } = workspace;
  if (!opened) return "";
  saveFile(fileName(opened.assessment, today()), "application/json", writeFile(asShared(opened.assessment)));
  void workspace.markExported(opened.confirmed);
  return downloadStartedMessage();
}
