import { citedLines } from "./cited-lines.ts";
import type { PartPlace } from "./part-place.ts";

const copyOf = (element: Element): Element => element.cloneNode(true) as Element;

/** How a page says that it is cited: an entry in its tools, a finding or question at its end. */
const citations = ".use-it__citation, .quoted__address";

/** The element of a page with a place in it: the section that its heading opens, or else whatever has the id. */
function sectionAt(article: Element, fragment: string): Element[] {
  const named = [...article.querySelectorAll("[id]")].find(({ id }) => id === fragment);
  if (!named) return [];
  if (!/^h\d$/.test(named.localName)) return [named];
  const section = named.closest(".text-section, section");
  if (section && article.contains(section)) return [section];
  const begins = named.closest(".section-heading") ?? named;
  const found = [begins];
  for (
    let next = begins.nextElementSibling;
    next && !next.matches("h2, .section-heading");
    next = next.nextElementSibling
  )
    found.push(next);
  return found;
}

/** “How to cite”, with each citation that the page gives. */
function howToCite(article: Element): readonly Element[] {
  const page = article.ownerDocument;
  const given = [...article.querySelectorAll(citations)].map((citation) => {
    const own = page.createElement("p");
    own.className = "small";
    own.lang = citation.getAttribute("lang") ?? "";
    if (!own.lang) own.removeAttribute("lang");
    own.textContent = citation.textContent.trim();
    return own;
  });
  if (given.length === 0) return [];
  const heading = page.createElement("h2");
  heading.textContent = "How to cite";
  const section = page.createElement("section");
  section.className = "how-to-cite";
  section.append(heading, ...given);
  return [section];
}

/** An entry whole. What a checklist folds beside its questions, its sources and its record, comes after them. */
function takeEntry(article: Element): readonly Element[] {
  const whole = copyOf(article);
  const folded = [".citations", ".record"].flatMap((name) => {
    const found = whole.querySelector(name);
    return found?.closest(".screen-only") ? [found] : [];
  });
  return [whole, ...folded];
}

/** A finding or question as its own page says it. Its title stands in the head of the part. */
function takeQuoted(article: Element): readonly Element[] {
  const whole = copyOf(article);
  for (const element of whole.querySelectorAll("h1, .qr-code, .quoted__question, .quoted__address")) element.remove();
  // The first line leads to its entry, and the last heading stood above what is cited: the head and the foot of the part say both.
  whole.querySelector("p")?.remove();
  [...whole.querySelectorAll("h2")].at(-1)?.remove();
  return [whole];
}

function takeSection(article: Element, fragment: string): readonly Element[] {
  const found = sectionAt(article, fragment);
  const text = article.ownerDocument.createElement("div");
  text.append(...found.map(copyOf));
  if (found.length === 0) return [];
  const lines = citedLines(text, article.ownerDocument);
  const address = article.querySelector("header .print-only");
  text.querySelector("h2")?.remove();
  return [text, ...(lines ? [lines] : []), ...(address ? [copyOf(address)] : [])];
}

/**
 * What a page says at a place, as copies of its elements, with how it is cited. Empty if the page has nothing there.
 */
export function takePart(page: Document, { kind, fragment = "" }: PartPlace): readonly Element[] {
  const article = page.querySelector("main article");
  if (!article) return [];
  const take = { entry: takeEntry, finding: takeQuoted, question: takeQuoted, section: takeSection }[kind];
  const taken = take(article, fragment);
  return taken.length === 0 ? [] : [...taken, ...howToCite(article)];
}
