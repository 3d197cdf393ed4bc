const entities: Record<string, string> = {
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
  "&quot;": '"',
  "&#39;": "'",
  "&#x27;": "'",
};

const plain = (text: string) => text.replace(/&(lt|gt|amp|quot|#39|#x27);/g, (entity) => entities[entity] ?? entity);

/** Turns an excerpt with `<mark>` around matched words into nodes; nothing in it is ever read as markup. */
export function markedText(excerpt: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const part of excerpt.split(/(<mark>.*?<\/mark>)/s)) {
    const inner = /^<mark>(.*)<\/mark>$/s.exec(part)?.[1];
    if (inner === undefined) fragment.append(plain(part));
    else {
      const mark = document.createElement("mark");
      mark.textContent = plain(inner);
      fragment.append(mark);
    }
  }
  return fragment;
}
