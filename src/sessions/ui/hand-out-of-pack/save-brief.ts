import { part } from "../../../browser/dom.ts";
import { saveFile } from "../../../browser/download.ts";
import { siteName } from "../../../browser/site-name.ts";
import { interfaceLanguage } from "../../../model/content-language.ts";
import { plainFileName } from "../../../model/plain-file-name.ts";
import { absolute, permanentPath } from "../../../routes.ts";
import { writeWord } from "../../../word/write-word.ts";
import { briefDocument } from "../../exports/brief/brief-document.ts";
import { editionOf } from "./edition-of.ts";
import { brief, gatherSheet } from "./gather-sheet.ts";
import { handed } from "./messages.ts";

const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Downloads the evidence brief of the session for Word, and returns a message for the person. Nothing is sent anywhere. */
export async function saveBrief(root: HTMLElement): Promise<string> {
  const { title, parts, content } = await gatherSheet(root, brief);
  const { words: edition, date } = editionOf(root);
  const lines = [...content.querySelectorAll(".paper-pack__foot p")].map(({ textContent }) => textContent);
  const drawn = [...part(content, "parts").children];
  const bytes = await writeWord(
    briefDocument({
      title,
      about: [brief.about],
      items: parts.map(({ place }, i) => ({
        element: drawn[i] ?? content,
        address: absolute(permanentPath(place.id.split("/")[0] ?? place.id)),
      })),
      foot: lines.map((line) => line.replace(/\s+/g, " ").trim()),
      library: siteName(),
      edition,
      date,
      language: interfaceLanguage,
    }),
  );
  saveFile(`${plainFileName(title) || "session"}-evidence-brief.docx`, docxType, bytes);
  return handed;
}
