import { encode } from "../../codec/encode.ts";
import { fileName } from "../../exports/file-name.ts";
import type { OpenAssessment } from "../../session/open-assessment.ts";
import { workspace } from "../../session/workspace.ts";
import { handedWords } from "../../messages/download-started.ts";
import { today } from "../../../browser/today.ts";
import { saveFile } from "../../../browser/download.ts";

/**
 * Hands the person the file of the open assessment, as they see it, and notes what of it is in a file now. Returns what
 * to tell them.
 */
export function downloadCopy(): string {
  const { opened } = workspace;
  if (!opened) return "";
  saveFile(fileName(opened.assessment, today()), "application/json", encode(opened.assessment));
  void markFiled(opened);
  return handedWords();
}

async function markFiled({ confirmed: { key, assessment } }: OpenAssessment): Promise<void> {
  const now = new Date().toISOString();
  if (key === undefined) return;
  try {
    await (await workspace.store).markFiled(key, now, assessment.updated);
  } catch {
    // The file is there; at worst the person is reminded of it once too often. Storage failing is said by the bar.
  }
}
