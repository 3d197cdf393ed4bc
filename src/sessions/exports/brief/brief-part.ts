import type { PackPart } from "../../parts/pack-part.ts";

/**
 * What of an entry is evidence: its title and summary, what it comes to, each result with its values and sources, what
 * all of it rests on and what limits it, and how it is cited.
 */
const evidence = [
  "header > :is(h2, .lede, .evidence-entry__kind, .entry__kind, .checklist-head__for)",
  ".verdict",
  "figure.finding",
  ".rests-on",
  ".how-to-cite",
].join(", ");

/** Where a text has no figure of its own, the lines of its sources say what it rests on. */
const sources = ".citations";

/** Whether an element stands in one that is taken already. */
const isWithin = (element: Element, taken: readonly Element[]): boolean =>
  taken.some((other) => other !== element && other.contains(element));

function takeEvidence(whole: HTMLElement): void {
  const named = whole.querySelector("figure.finding") ? evidence : `${evidence}, ${sources}`;
  const found = [...whole.querySelectorAll(named)];
  whole.replaceChildren(...found.filter((element) => !isWithin(element, found)));
}

/** Takes away what leads to a place that a brief leaves out: marks wholly, of other links the way. */
function settleLinks(root: HTMLElement): void {
  const there = new Set([root, ...root.querySelectorAll("[id]")].map(({ id }) => id));
  for (const link of root.querySelectorAll<HTMLAnchorElement>("a[href^='#']")) {
    const id = (link.getAttribute("href") ?? "").slice(1);
    if (there.has(id) || !id.startsWith(`${root.id}-`)) continue;
    const mark = link.closest(".cite");
    if (mark) mark.remove();
    else link.replaceWith(...link.childNodes);
  }
}

/** What a brief says of one item. A finding, a question or a section is short enough to be said whole. */
export function briefPart({ place, element }: PackPart): HTMLElement {
  const whole = element.cloneNode(true) as HTMLElement;
  if (place.kind === "entry") takeEvidence(whole);
  settleLinks(whole);
  return whole;
}
