import { briefPart } from "../../exports/brief/brief-part.ts";
import { gatherParts } from "../../parts/gather-parts.ts";
import type { PackPart } from "../../parts/pack-part.ts";
import { chosenItems } from "./chosen-items.ts";
import { drawSheet, type Sheet } from "./draw-sheet.ts";

/** Everything that a session opens, whole, after what the room is asked. */
export const handOut: Sheet = {
  about: "What the library says of each item, with its sources.",
  hasPrompts: true,
  elementOf: ({ element }) => element,
};

/** What the library says as evidence, for people who decide. It asks nobody anything. */
export const brief: Sheet = {
  about:
    "An evidence brief: of each item what was found, what happened to the gap, what it rests on and what limits it, with its sources.",
  hasPrompts: false,
  elementOf: briefPart,
};

/** A sheet of the session of the page, and what it was made of. */
export interface GatheredSheet {
  readonly title: string;
  readonly parts: readonly PackPart[];
  readonly content: HTMLElement;
  /** The addresses of all stylesheets that it is drawn with. */
  readonly styles: readonly string[];
}

/**
 * A sheet of the session of the page. `root` has the templates that it is drawn with.
 * @throws UnknownItems, MissingParts or MissingPages if something of it cannot be had
 */
export async function gatherSheet(root: ParentNode, sheet: Sheet): Promise<GatheredSheet> {
  const { chosen, choices, ...pack } = await chosenItems();
  const { parts, sheets } = await gatherParts(chosen, choices);
  const own = [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]:not([data-sheet])")];
  return {
    title: pack.title,
    parts,
    content: drawSheet(root, pack, parts, sheet),
    styles: [...new Set([...own.map((link) => link.href), ...sheets])],
  };
}
