/**
 * Makes everything behind an element that covers the screen inert.
 * @returns a function that undoes this
 */
export function keepOutOfReach(front: Element): () => void {
  const behind: HTMLElement[] = [];
  for (let inner = front; inner !== document.body && inner.parentElement; inner = inner.parentElement) {
    for (const other of inner.parentElement.children) {
      if (other !== inner && other instanceof HTMLElement && !other.inert) behind.push(other);
    }
  }
  for (const element of behind) element.inert = true;
  return () => {
    for (const element of behind) element.inert = false;
  };
}
