/**
 * Remembers what an element holds as the page was sent. The function returned puts that back, so that nothing of an
 * assessment that was closed or deleted stays in the page.
 */
export function rememberContent(root: Element): () => void {
  const sent = root.cloneNode(true);
  return () => {
    root.replaceChildren(...sent.cloneNode(true).childNodes);
  };
}
