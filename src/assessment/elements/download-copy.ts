import { encode } from "../codec/encode.ts";
import { fileName } from "../codec/file-name.ts";
import { workspace } from "../workspace.ts";
import { today } from "./today.ts";
import { saveFile } from "../../elements/save-file.ts";

/** Hands the person the file of the open assessment, as they see it, and notes what of it is in a file now. */
export async function downloadCopy(): Promise<void> {
  const { opened } = workspace;
  if (!opened) return;
  const now = new Date().toISOString();
  saveFile(fileName(opened.assessment, today()), "application/json", encode(opened.assessment));
  const { key, assessment } = opened.confirmed;
  if (key === undefined) return;
  try {
    await (await workspace.store).markFiled(key, now, assessment.updated);
  } catch {
    // The file is there; at worst the person is reminded of it once too often. Storage failing is said by the bar.
  }
}
