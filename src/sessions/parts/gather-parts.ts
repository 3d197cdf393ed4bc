import type { PackChoice } from "../../model/pack-choice.ts";
import { href } from "../../routes.ts";
import { cleanPart, lowerHeadings } from "./clean-part.ts";
import { knownPlaces, leadLinks } from "./lead-links.ts";
import { MissingPages, MissingParts } from "./missing.ts";
import { settleIds } from "./own-ids.ts";
import type { GatheredParts, PackPart } from "./pack-part.ts";
import { partHead } from "./part-head.ts";
import { placeName, placeOf, type PartPlace } from "./part-place.ts";
import { readPages } from "./read-pages.ts";
import { takePart } from "./take-part.ts";

/** The element of a part, before its links are led. Undefined if the page has nothing at its place. */
function makePart(place: PartPlace, anchor: string, page: Document): PackPart | undefined {
  const taken = takePart(page, place);
  if (taken.length === 0) return undefined;
  const element = page.createElement("section");
  element.dataset["kind"] = place.kind;
  // What the article of an entry says of itself, such as its colour, belongs to the part.
  const { hue } = page.querySelector<HTMLElement>("main article")?.dataset ?? {};
  if (hue !== undefined) element.dataset["hue"] = hue;
  for (const piece of taken) element.append(...(piece.localName === "article" ? piece.childNodes : [piece]));
  cleanPart(element);
  lowerHeadings(element);
  if (place.kind !== "entry") element.prepend(...partHead(place, page));
  settleIds(element, anchor);
  element.id = anchor;
  return { place, anchor, element };
}

const sheetsOf = (pages: readonly Document[]): string[] => [
  ...new Set(
    pages.flatMap((page) =>
      [...page.querySelectorAll("link[rel=stylesheet]")].map(
        (link) => new URL(link.getAttribute("href") ?? "", location.origin).href,
      ),
    ),
  ),
];

/**
 * What the items of a pack say, taken from the built pages of this site, which are the one place that says it. Nothing
 * that a person typed is in it.
 * @param chosen the items, in their order
 * @param choices everything that has a permanent address of its own
 * @throws MissingParts that names each item whose page did not come
 */
export async function gatherParts(
  chosen: readonly PackChoice[],
  choices: readonly PackChoice[],
): Promise<GatheredParts> {
  const places = chosen.map(placeOf);
  const pages = await readPages(
    places.map(({ page }) => page),
    href,
  ).catch((error: unknown) => {
    if (!(error instanceof MissingPages)) throw error;
    throw new MissingParts(places.filter(({ page }) => error.paths.includes(page)).map(placeName));
  });
  const made = places.map((place, i) => {
    const page = pages.get(place.page);
    return { place, part: page && makePart(place, `item-${String(i + 1)}`, page) };
  });
  const empty = made.filter(({ part }) => !part).map(({ place }) => placeName(place));
  if (empty.length > 0) throw new MissingParts(empty);
  const parts = made.flatMap(({ part }) => part ?? []);
  leadLinks(parts, knownPlaces(choices));
  // In the order of the items, since pages come as they come.
  return { parts, sheets: sheetsOf(places.flatMap(({ page }) => pages.get(page) ?? [])) };
}
