import { saveFile } from "../../../browser/download.ts";
import { today } from "../../../browser/today.ts";
import { packFileName } from "../../model/pack-file-name.ts";
import { writePackFile } from "../../model/pack-file.ts";
import type { PreparedPack } from "../../model/prepared-pack.ts";
import { packOnPage } from "./pack-on-page.ts";

/** Saves a session as a file. @returns what to say of it */
export function savePack(pack: PreparedPack): string {
  const name = packFileName(pack, today());
  saveFile(name, "application/json", writePackFile(packOnPage.formOf(pack)));
  return `${name} was handed to your browser. It holds the prompts and your notes too: look who you send it to.`;
}
