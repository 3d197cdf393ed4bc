/**
 * Keeps all that lies behind an element which covers the screen from being reached, by keyboard or otherwise.
 * @returns what makes it reachable again
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
