import { saveFile } from "../../../browser/download.ts";
import { interfaceLanguage } from "../../../model/content-language.ts";
import { plainFileName } from "../../../model/plain-file-name.ts";
import { absolute, permanentPath } from "../../../routes.ts";
import { cartridge, type CartridgeLink } from "../../exports/cartridge/cartridge.ts";
import { packageId } from "../../exports/package-id.ts";
import { placeName, placeOf } from "../../parts/part-place.ts";
import { chosenItems } from "./chosen-items.ts";
import { editionOf } from "./edition-of.ts";
import { handed, noAddress } from "./messages.ts";

/** Downloads the session as a course of links to permanent addresses (Common Cartridge 1.1). A preview has none, and says so. */
export async function saveCartridge(root: HTMLElement): Promise<string> {
  const { title, chosen } = await chosenItems();
  const links = chosen.map(placeOf).flatMap((place): CartridgeLink[] => {
    const path = place.kind === "section" ? `${place.home}#${place.fragment ?? ""}` : permanentPath(place.id);
    const address = absolute(path);
    return address === undefined ? [] : [{ title: placeName(place), address }];
  });
  if (links.length === 0) return noAddress;
  const { words, date } = editionOf(root);
  const identifier = packageId(
    title,
    chosen.map(({ id }) => id),
    words,
  );
  const bytes = cartridge({ identifier, title, language: interfaceLanguage, links, date });
  saveFile(`${plainFileName(title) || "session"}.imscc`, "application/zip", bytes);
  return handed;
}
