/** Attributes that name other elements by their ids, with a space between. */
const naming = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "headers"];

/** The id that an id of a page has inside a part. */
export const ownId = (anchor: string, id: string): string => `${anchor}-${id}`;

/**
 * Begins every id in a part with the anchor of the part, since two parts may come from one page. What names an id that
 * is not in the part names nothing any more.
 */
export function settleIds(root: Element, anchor: string): void {
  const there = new Set([...root.querySelectorAll("[id]")].map(({ id }) => id));
  for (const name of naming)
    for (const element of root.querySelectorAll(`[${name}]`)) {
      const ids = (element.getAttribute(name) ?? "").split(/\s+/).filter((id) => there.has(id));
      if (ids.length === 0) element.removeAttribute(name);
      else element.setAttribute(name, ids.map((id) => ownId(anchor, id)).join(" "));
    }
  for (const element of root.querySelectorAll("[id]")) element.id = ownId(anchor, element.id);
}
