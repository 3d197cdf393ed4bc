import { fileName } from "../../exports/file-name.ts";
import { writeFile } from "../../session/files.ts";
import { workspace } from "../../session/workspace.ts";
import { downloadStartedMessage } from "../../messages/download-started.ts";
import { today } from "../../../browser/today.ts";
import { saveFile } from "../../../browser/download.ts";

/**
 * Hands the person the file of the open assessment, as they see it, and notes what of it is in a file now. Returns what
 * to tell them.
 */
export function downloadCopy(): string {
  const { opened } = workspace;
  if (!opened) return "";
  saveFile(fileName(opened.assessment, today()), "application/json", writeFile(opened.assessment));
  void workspace.markExported(opened.confirmed);
  return downloadStartedMessage();
}
