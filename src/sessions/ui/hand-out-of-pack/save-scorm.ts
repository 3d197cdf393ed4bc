import { copyOf } from "../../../browser/dom.ts";
import { saveFile } from "../../../browser/download.ts";
import { interfaceLanguage } from "../../../model/content-language.ts";
import { plainFileName } from "../../../model/plain-file-name.ts";
import { packageId } from "../../exports/package-id.ts";
import { scormPackage } from "../../exports/scorm/scorm-package.ts";
import { readSheets } from "../../parts/read-sheets.ts";
import { editionOf } from "./edition-of.ts";
import { gatherSheet, handOut } from "./gather-sheet.ts";
import { handed } from "./messages.ts";

/** What of a hand-out is a step of its own. */
const steps = ".paper-pack__front, .paper-pack__prompts, .paper-pack__parts > section";

/** Downloads the session as a package for learning platforms (SCORM 1.2), and returns a message for the person. */
export async function saveScorm(root: HTMLElement): Promise<string> {
  const { title, parts, content, styles } = await gatherSheet(root, handOut);
  for (const step of content.querySelectorAll<HTMLElement>(steps)) step.dataset["step"] = "";
  // Whichever step is shown, the name of the session heads the page.
  const name = content.querySelector("h1");
  if (name) content.prepend(name);
  content.querySelector(".paper-pack__foot")?.before(copyOf(root, "steps-bar"));
  const ids = parts.map(({ place }) => place.id);
  const { words, date } = editionOf(root);
  const bytes = scormPackage(
    content,
    { title, language: interfaceLanguage, identifier: packageId(title, ids, words), date },
    await readSheets(styles),
  );
  saveFile(`${plainFileName(title) || "session"}-scorm-1.2.zip`, "application/zip", bytes);
  return handed;
}
