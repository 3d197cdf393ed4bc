/** What only a page of the site can use: tools, forms, ways through the site, and what it hides. */
const gone =
  "script, style, template, link, meta, nav, form, button, input, select, textarea, [hidden], .screen-only, .paper-form, .paper-answer";

/** What is read elsewhere too, although the site shows it on the screen alone. */
const kept = ".question__foot";

/** What scripts of the site look for. */
const marks = ["data-part", "data-learn", "data-type", "data-evidence", "data-first-step", "data-pagefind-body"];

const isCustom = (element: Element): boolean => element.localName.includes("-");

/**
 * Leaves of a copy of a page what can be read elsewhere: no tools, no scripts, every fold open, nothing that waits for
 * paper or for a screen.
 */
export function cleanPart(root: Element): void {
  for (const element of root.querySelectorAll(kept)) element.classList.remove("screen-only");
  for (const element of root.querySelectorAll(gone)) element.remove();
  for (const element of [...root.querySelectorAll("*")].filter(isCustom)) {
    if (/^(copy-link|print-page)$/.test(element.localName)) element.remove();
    else element.replaceWith(...element.childNodes);
  }
  // Several parts have a section of one name. Its heading leads to it; as a landmark it would be one of many alike.
  for (const section of root.querySelectorAll("section")) {
    section.removeAttribute("aria-label");
    section.removeAttribute("aria-labelledby");
  }
  for (const fold of root.querySelectorAll("details")) fold.open = true;
  for (const element of root.querySelectorAll(".print-only")) element.classList.remove("print-only");
  for (const element of root.querySelectorAll("*")) for (const mark of marks) element.removeAttribute(mark);
}

/** Makes every heading a level lower, so that a page becomes a part of another. */
export function lowerHeadings(root: Element): void {
  for (const heading of root.querySelectorAll("h1, h2, h3, h4, h5, h6")) {
    const level = Math.min(6, Number(heading.localName.slice(1)) + 1);
    const lower = heading.ownerDocument.createElement(`h${String(level)}`);
    for (const { name, value } of heading.attributes) lower.setAttribute(name, value);
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  }
}
