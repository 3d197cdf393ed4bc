import { fill, part } from "../../../browser/dom.ts";
import type { EntryFacts } from "../../query/index-files.ts";

/** The marks of what happened to gaps, as copies of the page's marks, each with its words. */
export function gapMarks(root: ParentNode, marks: EntryFacts["marks"]): Element[] {
  return marks.flatMap(({ direction, words }) => {
    const mark = root.querySelector(`[data-direction=${direction}]`)?.cloneNode(true);
    if (!(mark instanceof Element)) return [];
    // The symbol stays. The words may say more than the direction alone.
    mark.lastChild?.replaceWith(` ${words}`);
    return [mark];
  });
}

/** Fills the lines at the right of a row, and takes away those that say nothing. */
export function fillFacts(facts: HTMLElement, { marks, basis, people }: EntryFacts): void {
  const drawn = gapMarks(facts, marks).map((mark) => {
    const item = document.createElement("li");
    item.append(mark);
    return item;
  });
  for (const mark of facts.querySelectorAll("[data-direction]")) mark.parentElement?.remove();
  facts.prepend(...drawn);
  fill(facts, "basis", [basis]);
  const named = part(facts, "people");
  named.textContent = people;
  if (!people) named.parentElement?.remove();
  if (facts.childElementCount === 0) facts.remove();
}
