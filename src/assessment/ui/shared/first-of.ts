import { copyOf } from "../../../browser/dom.ts";

/** The one element that a template of the page holds, anew. Throws where the template is empty. */
export function firstOf(root: ParentNode, name: string): HTMLElement {
  const element = copyOf(root, name).firstElementChild;
  if (!(element instanceof HTMLElement)) throw new Error(`The template named ${name} is empty.`);
  return element;
}
