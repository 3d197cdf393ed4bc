/** The name of the element that a part belongs to, for whoever corrects the markup. */
function nameOf(root: ParentNode): string {
  if (!(root instanceof Element)) return root instanceof Document ? "the page" : "a template";
  for (let outer: Element | null = root; outer; outer = outer.parentElement) {
    if (outer.localName.includes("-")) return `<${outer.localName}>`;
  }
  return `<${root.localName}>`;
}

/** The markup of an element lacks a part that its script needs. */
class MissingPart extends Error {
  readonly element: string;
  readonly part: string;

  constructor(root: ParentNode, part: string) {
    const element = nameOf(root);
    super(`The markup of ${element} has no part named ${part}.`);
    this.name = "MissingPart";
    this.element = element;
    this.part = part;
  }
}

/** The part with a name in `data-part`. @throws MissingPart */
export function part<E extends HTMLElement | SVGElement = HTMLElement>(root: ParentNode, name: string): E {
  const found = root.querySelector<E>(`[data-part=${name}]`);
  if (!found) throw new MissingPart(root, name);
  return found;
}

/** Puts text into a part, never markup. An unchanged text is not written, so screen readers do not read it again. */
export function say(root: ParentNode, name: string, text: string): void {
  const place = part(root, name);
  if (place.textContent !== text) place.textContent = text;
}

/** Puts text and elements into a part. Removes the part if there is nothing to put into it. */
export function fill(root: ParentNode, name: string, content: readonly (Node | string)[]): void {
  if (content.some((node) => node !== "")) part(root, name).replaceChildren(...content);
  else part(root, name).remove();
}

/** A copy of a template’s content. @throws MissingPart */
export const copyOf = (root: ParentNode, name: string): DocumentFragment =>
  part<HTMLTemplateElement>(root, name).content.cloneNode(true) as DocumentFragment;

/** A copy of the only element in a template. @throws MissingPart, also if the template is empty */
export function firstOf(root: ParentNode, name: string): HTMLElement {
  const element = copyOf(root, name).firstElementChild;
  if (!(element instanceof HTMLElement)) throw new MissingPart(root, name);
  return element;
}
