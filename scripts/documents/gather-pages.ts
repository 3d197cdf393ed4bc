import type { Page } from "playwright";

/** A part of a book: a heading, and the paths of the pages that follow it. */
export interface BookPart {
  readonly title: string;
  readonly paths: readonly string[];
}

/** What is gathered into one document. Paths are inside the host. */
export interface Book {
  readonly title: string;
  /** The name of the library, where the title is that of a part of it. */
  readonly of?: string;
  readonly lines: readonly string[];
  readonly parts: readonly BookPart[];
}

/**
 * Replaces what an open page of the site shows by a book of other pages of it: title, contents, then the article of
 * each page below the heading of its part. Ids are kept apart, links between gathered pages lead inside the book, and
 * headings count two levels lower, so that a reader's bookmarks are parts, entries and their sections.
 */
export async function gatherPages(page: Page, book: Book): Promise<void> {
  await page.evaluate(buildBook, book);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/**
 * Writes into the contents of a gathered book on which page each of its articles begins. `pages` is by the fragment of
 * the article. The numbers have their room already, so that nothing moves.
 */
export const numberContents = (page: Page, pages: Readonly<Record<string, number>>): Promise<void> =>
  page.evaluate((found) => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>(".book-contents a")) {
      const number = link.parentElement?.querySelector(".book-number");
      if (number) number.textContent = String(found[link.hash.slice(1)] ?? "");
    }
  }, pages);

/** Runs in the page. It can use nothing from outside. */
async function buildBook({ title, of, lines, parts }: Book): Promise<void> {
  const main = document.querySelector("main") ?? document.body;
  const anchors = new Map(parts.flatMap(({ paths }) => paths).map((path, place) => [path, `entry-${String(place)}`]));
  const add = (name: string, text: string, to: Element = main): HTMLElement => {
    const element = document.createElement(name);
    element.textContent = text;
    to.append(element);
    return element;
  };
  const sheets = new Set(
    [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")].map(({ href }) => href),
  );

  const fetchArticle = async (path: string): Promise<HTMLElement> => {
    const answer = await fetch(path);
    if (!answer.ok) throw new Error(`${path} cannot be printed: the site has no such page.`);
    const other = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const link of other.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")) {
      const { href } = new URL(link.getAttribute("href") ?? "", location.origin + path);
      if (sheets.has(href)) continue;
      sheets.add(href);
      const own = document.createElement("link");
      own.rel = "stylesheet";
      own.href = href;
      await new Promise((resolve) => {
        own.onload = resolve;
        document.head.append(own);
      });
    }
    const article = other.querySelector("main article, main > *");
    if (!(article instanceof HTMLElement)) throw new Error(`${path} cannot be printed: it has no text.`);
    return document.importNode(article, true);
  };

  const settle = (article: HTMLElement, path: string): void => {
    const own = anchors.get(path) ?? "";
    for (const gone of article.querySelectorAll(
      // Of a session a reader wants what its facilitator has: the screens and the sheet say parts of it again.
      "script, template, .screen-only, nav, [hidden], .paper-form, .paper-answer, .session-part + .session-part",
    ))
      gone.remove();
    for (const fold of article.querySelectorAll("details")) fold.open = true;
    for (const name of ["id", "for", "aria-labelledby", "aria-describedby", "aria-controls"])
      for (const element of article.querySelectorAll(`[${name}]`)) {
        const ids = (element.getAttribute(name) ?? "").split(/\s+/).map((id) => `${own}-${id}`);
        element.setAttribute(name, ids.join(" "));
      }
    for (const link of article.querySelectorAll<HTMLAnchorElement>("a[href]")) {
      const { origin, pathname, hash } = new URL(link.getAttribute("href") ?? "", location.origin + path);
      const to = anchors.get(pathname);
      if (origin !== location.origin || to === undefined) continue;
      link.setAttribute("href", hash === "" ? `#${to}` : `#${to}-${hash.slice(1)}`);
    }
    // Another level for readers and bookmarks; styles still know the heading by its name.
    for (const heading of article.querySelectorAll("h1, h2, h3, h4, h5, h6"))
      heading.setAttribute("aria-level", String(Math.min(6, Number(heading.tagName.slice(1)) + 2)));
    article.id = own;
  };

  document.title = of === undefined ? title : `${title} – ${of}`;
  document.documentElement.dataset["page"] = "book";
  main.replaceChildren();
  add("h1", title);
  for (const line of lines) add("p", line);
  const contents = document.createElement("ul");
  const rule = document.createElement("style");
  // The styles of the gathered pages bring back the number that stands in the footer already.
  rule.textContent =
    "@page { @bottom-right { content: none !important } } .book-part { break-before: page; font-size: 18pt }" +
    " .book-part ~ .book-part { break-before: auto; margin-top: 36pt }" +
    " .book-contents, .book-contents ul { break-inside: auto; list-style: none; padding: 0 }" +
    " .book-contents > li { break-inside: auto } .book-contents strong { break-after: avoid; display: block }" +
    " .book-contents ul { margin: 4pt 0 8pt 14pt } .book-contents ul li { display: flex; gap: 12pt }" +
    " .book-number { font-variant-numeric: tabular-nums; margin-left: auto }" +
    // One entry follows the other. A sheet of its own for each would leave many almost empty.
    " .book-entry + .book-entry { border-top: 2pt solid #000; margin-top: 24pt; padding-top: 10pt }" +
    " .book-entry h1, .book-entry h1 ~ * { break-before: avoid }";
  document.head.append(rule);
  contents.className = "book-contents";
  main.append(contents);
  for (const { title: heading, paths } of parts) {
    const line = document.createElement("li");
    line.append(document.createElement("strong"));
    (line.firstElementChild as HTMLElement).textContent = heading;
    const below = document.createElement("ul");
    line.append(below);
    contents.append(line);
    add("h2", heading).className = "book-part";
    for (const path of paths) {
      const article = await fetchArticle(path);
      const name = article.querySelector("h1")?.textContent.trim() ?? path;
      settle(article, path);
      const entry = document.createElement("section");
      entry.className = "book-entry";
      entry.append(article);
      main.append(entry);
      const link = document.createElement("a");
      link.href = `#${article.id}`;
      link.textContent = name;
      const number = document.createElement("span");
      number.className = "book-number";
      const item = document.createElement("li");
      item.append(link, number);
      below.append(item);
    }
  }
  // Places that are on the screen alone are not in the book: their links lead to the head of their entry.
  for (const link of main.querySelectorAll<HTMLAnchorElement>("a[href^='#']"))
    if (!document.getElementById(decodeURIComponent(link.hash.slice(1))))
      link.setAttribute("href", link.hash.replace(/^#(entry-\d+).*$/, "#$1"));
}
