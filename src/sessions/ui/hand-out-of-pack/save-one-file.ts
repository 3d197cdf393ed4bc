import { saveFile } from "../../../browser/download.ts";
import { interfaceLanguage } from "../../../model/content-language.ts";
import { plainFileName } from "../../../model/plain-file-name.ts";
import { oneFile } from "../../exports/page-text.ts";
import { readSheets } from "../../parts/read-sheets.ts";
import { gatherSheet, handOut } from "./gather-sheet.ts";
import { handed } from "./messages.ts";

/** Downloads the hand-out as one HTML file, and returns a message for the person. Nothing is sent anywhere. */
export async function saveOneFile(root: HTMLElement): Promise<string> {
  const { title, content, styles } = await gatherSheet(root, handOut);
  const text = oneFile(content, { title, language: interfaceLanguage }, await readSheets(styles));
  saveFile(`${plainFileName(title) || "session"}.html`, "text/html", text);
  return handed;
}
