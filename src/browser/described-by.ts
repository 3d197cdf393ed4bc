/**
 * The elements that describe another, for screen readers. Several scripts may describe one element: each adds and takes
 * away its own id alone, and nobody else writes the attribute.
 */
const attribute = "aria-describedby";

const idsOf = (element: Element) => (element.getAttribute(attribute) ?? "").split(" ").filter(Boolean);

/** Adds the id of an element to those that describe this one, after the others. */
export function describeBy(element: Element, id: string): void {
  const ids = idsOf(element);
  if (!ids.includes(id)) element.setAttribute(attribute, [...ids, id].join(" "));
}

/** Takes the id of an element from those that describe this one. */
export function describeNoMoreBy(element: Element, id: string): void {
  const ids = idsOf(element).filter((each) => each !== id);
  if (ids.length > 0) element.setAttribute(attribute, ids.join(" "));
  else element.removeAttribute(attribute);
}
