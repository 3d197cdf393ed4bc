/** The part of some markup that an element works on, by its name in `data-part`. Throws when the markup lacks it. */
export function part<E extends HTMLElement = HTMLElement>(root: ParentNode, name: string): E {
  const found = root.querySelector<E>(`[data-part=${name}]`);
  if (!found) throw new Error(`The markup has no part named ${name}.`);
  return found;
}

/** A copy of what a template holds. */
export const copyOf = (root: ParentNode, name: string): DocumentFragment =>
  part<HTMLTemplateElement>(root, name).content.cloneNode(true) as DocumentFragment;

/** Puts text into a part: never markup, whatever a person or a file says. The same again is not read out again. */
export function say(root: ParentNode, name: string, text: string): void {
  const place = part(root, name);
  if (place.textContent !== text) place.textContent = text;
}
