/** The ids of the lines of sources that the marks in a text lead to, in the order of the text, each once. */
const citedIn = (text: Element): string[] => [
  ...new Set(
    [...text.querySelectorAll<HTMLAnchorElement>(".cite a")].map((mark) => (mark.getAttribute("href") ?? "").slice(1)),
  ),
];

/**
 * The list of the sources that a piece of a page cites: the lines of the page’s own list, with their numbers. Undefined
 * if it cites none.
 */
export function citedLines(text: Element, page: Document): HTMLElement | undefined {
  const lines = citedIn(text).flatMap((id) => {
    const line = page.getElementById(id);
    if (!(line instanceof HTMLLIElement)) return [];
    const own = line.cloneNode(true) as HTMLLIElement;
    own.value = [...(line.parentElement?.children ?? [])].indexOf(line) + 1;
    // The line before it may not be here.
    own.removeAttribute("class");
    return [own];
  });
  if (lines.length === 0) return undefined;
  const list = page.createElement("ol");
  list.className = "citations__list";
  list.append(...lines.sort((a, b) => a.value - b.value));
  const heading = page.createElement("h2");
  heading.textContent = "Sources";
  const section = page.createElement("section");
  section.className = "citations";
  section.append(heading, list);
  return section;
}
