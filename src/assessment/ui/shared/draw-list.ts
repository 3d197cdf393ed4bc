/**
 * Draws a list with one element for each entry. An element with the same key is used again, so that it keeps the focus
 * and stays unfolded. Children without a key, such as the head of a table, stay in place.
 * @param make the element for a new entry
 * @param draw shows an entry in its element
 */
export function drawList<T>(
  list: Element,
  entries: readonly T[],
  keyOf: (entry: T) => string,
  make: (entry: T) => HTMLElement,
  draw: (element: HTMLElement, entry: T) => void,
): void {
  const found = [...list.querySelectorAll<HTMLElement>(":scope > [data-key]")];
  const present = new Map(found.map((each) => [each.dataset["key"], each]));
  const kept = new Set(entries.map(keyOf));
  for (const element of found) if (!kept.has(element.dataset["key"] ?? "")) element.remove();
  let place: Element | null = list.querySelector(":scope > [data-key]");
  for (const entry of entries) {
    const key = keyOf(entry);
    const element = present.get(key) ?? make(entry);
    element.dataset["key"] = key;
    // Moving an element would take the focus from it.
    if (element === place) place = element.nextElementSibling;
    else list.insertBefore(element, place);
    draw(element, entry);
  }
}
