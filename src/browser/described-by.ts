/**
 * The elements that describe another, for screen readers. Several scripts may describe one element. Each adds and
 * removes only its own id, and nothing else writes the attribute.
 */
const attribute = "aria-describedby";

const idsOf = (element: Element) => (element.getAttribute(attribute) ?? "").split(" ").filter(Boolean);

/** Adds an element’s id after the others that describe this one. */
export function describeBy(element: Element, id: string): void {
  const ids = idsOf(element);
  if (!ids.includes(id)) element.setAttribute(attribute, [...ids, id].join(" "));
}

/** Removes an element’s id from those that describe this one. */
export function describeNoMoreBy(element: Element, id: string): void {
  const ids = idsOf(element).filter((each) => each !== id);
  if (ids.length > 0) element.setAttribute(attribute, ids.join(" "));
  else element.removeAttribute(attribute);
}
