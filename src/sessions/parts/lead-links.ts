import type { PackChoice } from "../../model/pack-choice.ts";
import { absolute, href, permanentPath } from "../../routes.ts";
import { ownId } from "./own-ids.ts";
import type { PackPart } from "./pack-part.ts";

/** What has an id in the library, by the path of its place: a link to the path may become one to the permanent address. */
export type KnownPlaces = ReadonlyMap<string, string>;

export const knownPlaces = (choices: readonly PackChoice[]): KnownPlaces =>
  new Map(choices.map(({ id, path }) => [path, id]));

/** The path of an address inside the site, with its query and fragment; undefined if it leads elsewhere. */
function pathInSite({ origin, pathname, search, hash }: URL): string | undefined {
  const base = href("/");
  if (origin !== location.origin || !pathname.startsWith(base)) return undefined;
  return `/${pathname.slice(base.length)}${search}${hash}`;
}

/** A link as text, where there is nothing that it could lead to. */
function asText(link: HTMLAnchorElement): void {
  const words = link.ownerDocument.createElement("span");
  for (const name of ["lang", "dir", "title", "data-unit", "class"]) {
    const value = link.getAttribute(name);
    if (value !== null) words.setAttribute(name, value);
  }
  words.append(...link.childNodes);
  link.replaceWith(words);
}

/**
 * Leads the links of all parts: to another part where the pack holds what they lead to, otherwise to the permanent
 * published address. A preview has none, and links out of the pack are text there.
 */
export function leadLinks(parts: readonly PackPart[], known: KnownPlaces): void {
  const anchors = new Map(parts.map(({ place, anchor }) => [place.id, anchor]));
  const entries = new Map(
    parts.filter(({ place }) => place.kind === "entry").map((part) => [part.place.home, part] as const),
  );
  const ids = new Set(
    parts.flatMap(({ element }) => [element.id, ...[...element.querySelectorAll("[id]")].map(({ id }) => id)]),
  );

  const placeIn = (part: PackPart | undefined, fragment: string | undefined): string | undefined => {
    const place = part && fragment ? ownId(part.anchor, decodeURIComponent(fragment)) : undefined;
    return place !== undefined && ids.has(place) ? place : undefined;
  };
  /** The place in the part itself, else what was chosen for itself, else the place in another entry of the pack. */
  const insideOf = (path: string, part: PackPart): string | undefined => {
    const [page = "", fragment] = path.split("#");
    const own = page === part.place.page ? placeIn(part, fragment) : undefined;
    const id = known.get(path) ?? /^\/id\/([^/]+)\/$/.exec(page)?.[1];
    return own ?? (id === undefined ? undefined : anchors.get(id)) ?? placeIn(entries.get(page), fragment);
  };

  for (const part of parts)
    for (const link of part.element.querySelectorAll<HTMLAnchorElement>("a[href]")) {
      const path = pathInSite(new URL(link.getAttribute("href") ?? "", location.origin + href(part.place.page)));
      if (path === undefined) continue;
      const inside = insideOf(path, part);
      const id = known.get(path);
      // A section has no page of its own: its promised fragment is part of its address.
      const address = absolute(id === undefined || id.includes("/") ? path : permanentPath(id));
      if (inside !== undefined) link.setAttribute("href", `#${inside}`);
      else if (address !== undefined && !path.startsWith(`${part.place.page}#`)) link.setAttribute("href", address);
      else asText(link);
    }
}
