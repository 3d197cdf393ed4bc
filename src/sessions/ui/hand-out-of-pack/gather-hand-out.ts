import { href } from "../../../routes.ts";
import { gatherParts } from "../../parts/gather-parts.ts";
import { MissingPages } from "../../parts/missing.ts";
import { fetchChoices } from "../build/fetch-choices.ts";
import { drawHandOut } from "./draw-hand-out.ts";
import { preparedNow } from "./prepared-now.ts";

/** A hand-out, what it is called, and the addresses of all stylesheets that it is drawn with. */
export interface HandOut {
  readonly title: string;
  readonly content: HTMLElement;
  readonly sheets: readonly string[];
}

/**
 * The hand-out of the session of the page. `root` has the templates that it is drawn with.
 * @throws MissingParts or MissingPages if something of it did not come
 */
export async function gatherHandOut(root: ParentNode): Promise<HandOut> {
  const { choices, replaced } = await fetchChoices(href("/")).catch(() => {
    throw new MissingPages(["what can be chosen"]);
  });
  const pack = preparedNow(replaced);
  const { parts, sheets } = await gatherParts(
    pack.items.map(({ id }) => id),
    choices,
  );
  const own = [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]:not([data-sheet])")];
  return {
    title: pack.title,
    content: drawHandOut(root, pack, parts),
    sheets: [...new Set([...own.map((link) => link.href), ...sheets])],
  };
}
