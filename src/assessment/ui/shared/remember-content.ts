/**
 * Remembers the original content of an element. The function returned restores it, so that nothing of an assessment
 * that was closed or deleted stays in the page.
 */
export function rememberContent(root: Element): () => void {
  const sent = root.cloneNode(true);
  return () => {
    root.replaceChildren(...sent.cloneNode(true).childNodes);
  };
}
