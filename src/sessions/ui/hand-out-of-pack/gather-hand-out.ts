import { gatherParts } from "../../parts/gather-parts.ts";
import { chosenItems } from "./chosen-items.ts";
import { drawHandOut } from "./draw-hand-out.ts";

/** A hand-out, what it is called, the ids of its items, and the addresses of all stylesheets that it is drawn with. */
export interface HandOut {
  readonly title: string;
  readonly ids: readonly string[];
  readonly content: HTMLElement;
  readonly sheets: readonly string[];
}

/**
 * The hand-out of the session of the page. `root` has the templates that it is drawn with.
 * @throws MissingParts or MissingPages if something of it did not come
 */
export async function gatherHandOut(root: ParentNode): Promise<HandOut> {
  const { chosen, choices, ...pack } = await chosenItems();
  const { parts, sheets } = await gatherParts(chosen, choices);
  const own = [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]:not([data-sheet])")];
  return {
    title: pack.title,
    ids: chosen.map(({ id }) => id),
    content: drawHandOut(root, pack, parts),
    sheets: [...new Set([...own.map((link) => link.href), ...sheets])],
  };
}
