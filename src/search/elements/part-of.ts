/** The part of an element's markup that it works on, by the name in `data-part`. Throws when the markup lacks it. */
export function partOf<E extends HTMLElement = HTMLElement>(root: HTMLElement, name: string): E {
  const part = root.querySelector<E>(`[data-part=${name}]`);
  if (!part) throw new Error(`${root.localName} has no part named ${name}.`);
  return part;
}
