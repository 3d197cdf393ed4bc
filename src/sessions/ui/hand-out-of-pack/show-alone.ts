/**
 * Hides everything of the page’s content but one element.
 * @returns a function that shows again what it hid
 */
export function showAlone(shown: Element): () => void {
  const hidden: HTMLElement[] = [];
  for (let inner = shown; inner.localName !== "main" && inner.parentElement; inner = inner.parentElement)
    for (const other of inner.parentElement.children)
      if (other !== inner && other instanceof HTMLElement && !other.hidden) hidden.push(other);
  for (const element of hidden) element.hidden = true;
  return () => {
    for (const element of hidden) element.hidden = false;
  };
}
