import type { Page } from "playwright";
import { previewOrigin, readSiteUrl } from "../../src/model/publishing-place.ts";
import { countPages, makeRepeatable } from "./finish-pdf.ts";

export interface PrintedPage {
  readonly pdf: Uint8Array;
  readonly pages: number;
}

interface PrintOptions {
  /** The path that stands below every page, from the root of the host. It never changes. */
  readonly path: string;
  /** The day of the content, `YYYY-MM-DD`. */
  readonly day: string;
  /** How much larger than the page's own print view. */
  readonly scale?: number;
  readonly landscape?: boolean;
}

const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** The whole address of a path, or the path where the site is a preview and has no address. */
const publishedAddress = (path: string): string => {
  const site = readSiteUrl(process.env["SITE_URL"]);
  return site === previewOrigin ? `preview, ${path}` : new URL(path, site).href;
};

/**
 * Leads links to the published site, and takes them out of a preview, which has no address: a paper must not name the
 * machine that printed it. Links inside the document stay. Runs in the page.
 * @param site the origin of the published site; empty for a preview
 */
function leadLinks(site: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[href]")) {
    const isInside = link.pathname === location.pathname && link.hash !== "";
    if (link.origin !== location.origin || isInside) continue;
    if (site === "") link.removeAttribute("href");
    else link.href = `${site}${link.pathname}${link.search}${link.hash}`;
  }
}

/**
 * Waits until the page is drawn, and shows its beginning: Chromium counts the places that links lead to from where the
 * window is scrolled, so they would lie elsewhere on the sheet. Runs in the page.
 */
async function settleView(): Promise<void> {
  const nextFrame = () => new Promise((done) => requestAnimationFrame(done));
  await document.fonts.ready;
  await nextFrame();
  scrollTo({ top: 0, behavior: "instant" });
  await nextFrame();
}

/** What stands below every page: the permanent address, and which page of how many. */
const footer = (address: string, points: number): string =>
  `<div style="font: ${String(points)}pt Arial, sans-serif; width: 100%; margin: 0 15mm; display: flex; justify-content: space-between">` +
  `<span>${escapeHtml(address)}</span>` +
  `<span>Page <span class="pageNumber"></span> of <span class="totalPages"></span></span></div>`;

/** Opens a page of the served site for printing. `path` is inside the host. Throws if it is not there. */
export async function openForPrint(page: Page, path: string): Promise<void> {
  // Scripts that come after the page draw into it: a print before them differs from one after.
  const answer = await page.goto(path, { waitUntil: "networkidle" });
  if (!answer?.ok()) throw new Error(`${path} cannot be printed: the site has no such page.`);
  // The number that the page's own print view puts here does not grow with the text; the footer below has one that does.
  await page.addStyleTag({ content: "@page { @bottom-right { content: none } }" });
}

/**
 * Prints what the page shows as a tagged PDF, dated by its content and not by the clock.
 * @throws Error if the PDF lacks tags, a title, a language or headings, or leads to the machine that printed it
 */
export async function printPage(
  page: Page,
  { path, day, scale = 1, landscape = false }: PrintOptions,
): Promise<PrintedPage> {
  const site = readSiteUrl(process.env["SITE_URL"]);
  await page.evaluate(leadLinks, site === previewOrigin ? "" : site);
  await page.evaluate(settleView);
  const printed = await page.pdf({
    format: "A4",
    scale,
    landscape,
    tagged: true,
    outline: true,
    displayHeaderFooter: true,
    headerTemplate: "<span></span>",
    footerTemplate: footer(publishedAddress(path), 8 * scale),
    // The margins of the site's own print view, which the hand-outs are fitted to.
    margin: { top: "14mm", bottom: "16mm", left: "15mm", right: "15mm" },
  });
  const pdf = makeRepeatable(printed, day);
  const hasTables = (await page.locator("main table:visible th").count()) > 0;
  assertAccessible(pdf, path, { hasTables });
  return { pdf, pages: countPages(pdf) };
}

/** What a tagged PDF holds, as Chromium writes it. */
const marks = {
  "is not tagged": "/Marked true",
  "has no structure": "/StructTreeRoot",
  "has no language": "/Lang (",
  "has no title": "/Title (",
  "has no heading": "/S /H1",
  "has no bookmarks": "/Outlines",
} as const;

function assertAccessible(pdf: Buffer, path: string, { hasTables }: { readonly hasTables: boolean }): void {
  const text = pdf.toString("latin1");
  const faults = Object.entries({ ...marks, ...(hasTables && { "has tables without headers": "/S /TH" }) })
    .filter(([, mark]) => !text.includes(mark))
    .map(([fault]) => fault);
  if (text.includes("/URI (http://localhost")) faults.push("leads to the machine that printed it");
  if (faults.length > 0) throw new Error(`The PDF of ${path} ${faults.join(", ")}.`);
}
