import { joinLeaves } from "./styles/join-leaves.ts";
import { readLeaves } from "./styles/read-leaves.ts";
import { usedLeaves } from "./styles/used-leaves.ts";
import { writeLeaves } from "./styles/write-leaves.ts";

/** A document is made here and written as text; it never becomes a page of this site. */
function isIn(page: Document): (selector: string) => boolean {
  return (selector) => {
    try {
      return page.querySelector(selector) !== null;
    } catch {
      // What this browser cannot read may be for another.
      return true;
    }
  };
}

/** The one stylesheet that a document needs, of the sheets of the pages that it was taken from. */
export function stylesFor(page: Document, sheets: readonly string[]): string {
  const isUsed = isIn(page);
  return writeLeaves(joinLeaves(sheets.map((sheet) => usedLeaves(readLeaves(sheet), isUsed))));
}

export interface PageWords {
  readonly title: string;
  /** The language of the words around the content. */
  readonly language: string;
}

/** A document of its own around some content, with nothing in its head but what every page has. */
export function newPage(content: Element, { title, language }: PageWords): Document {
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = language;
  page.documentElement.dataset["page"] = "pack";
  const encoding = page.createElement("meta");
  encoding.setAttribute("charset", "utf-8");
  const width = page.createElement("meta");
  width.name = "viewport";
  width.content = "width=device-width, initial-scale=1";
  page.head.prepend(encoding, width);
  const main = page.createElement("main");
  main.className = "main";
  main.append(page.importNode(content, true));
  const wrap = page.createElement("div");
  wrap.className = "wrap";
  wrap.append(main);
  page.body.append(wrap);
  return page;
}

/** The text of a document, as a file has it, with more markup of our own at the end of its head. */
export function textOf(page: Document, inHead = ""): string {
  const text = `<!doctype html>\n${page.documentElement.outerHTML}\n`;
  const end = text.indexOf("</head>");
  return text.slice(0, end) + inHead + text.slice(end);
}

/** It may show what stands in it, and nothing else: no script, nothing from outside, wherever it is opened. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * A pack as the text of one HTML file that needs nothing beside it.
 * @param sheets the texts of the stylesheets of the pages that the content was taken from
 */
export function oneFile(content: Element, words: PageWords, sheets: readonly string[]): string {
  const page = newPage(content, words);
  const safe = page.createElement("meta");
  safe.httpEquiv = "Content-Security-Policy";
  safe.content = policy;
  // It counts for what stands after it.
  page.head.querySelector("meta")?.after(safe);
  // As text: the policy of this site allows no style element, not even in a document that nobody sees.
  return textOf(page, `<style>${stylesFor(page, sheets)}</style>`);
}
