import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import type { Entry } from "../../src/library/library.ts";
import { previewOrigin, readSiteUrl } from "../../src/model/publishing-place.ts";
import { countPages, datePdf, type PrintedDocument } from "./finish-pdf.ts";

/** How much larger a print is than the page's own print view, whose text is of 9 points: large print begins at 16. */
const prints = [
  { suffix: "", scale: 1 },
  { suffix: "-large-print", scale: 1.8 },
] as const;

const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** The whole address of a path, or the path where the site is a preview and has no address. */
const publishedAddress = (path: string): string => {
  const site = readSiteUrl(process.env["SITE_URL"]);
  return site === previewOrigin ? `preview, ${path}` : new URL(path, site).href;
};

/** What stands below every page: the permanent address, and which page of how many. */
const footer = (address: string, points: number): string =>
  `<div style="font: ${String(points)}pt Arial, sans-serif; width: 100%; margin: 0 14mm; display: flex; justify-content: space-between">` +
  `<span>${escapeHtml(address)}</span>` +
  `<span>Page <span class="pageNumber"></span> of <span class="totalPages"></span></span></div>`;

/**
 * Prints the blank form of a checklist in both sizes into `folder`, and tells what was written. `base` is the path the
 * site is published under, with its slashes.
 */
export async function printChecklist(
  page: Page,
  entry: Pick<Entry<"checklist">, "id" | "slug" | "path" | "updated">,
  { base, folder }: { readonly base: string; readonly folder: string },
): Promise<readonly PrintedDocument[]> {
  mkdirSync(folder, { recursive: true });
  const answer = await page.goto(`${base.slice(0, -1)}${entry.path}`, { waitUntil: "load" });
  if (!answer?.ok()) throw new Error(`${entry.path} cannot be printed: the site has no such page.`);
  const address = publishedAddress(`${base}id/${entry.id}/`);
  // The number that the page's own print view puts here does not grow with the text; the footer below has one that does.
  await page.addStyleTag({ content: "@page { @bottom-right { content: none } }" });
  const printed: PrintedDocument[] = [];
  for (const { suffix, scale } of prints) {
    const pdf = await page.pdf({
      format: "A4",
      scale,
      tagged: true,
      outline: true,
      displayHeaderFooter: true,
      headerTemplate: "<span></span>",
      footerTemplate: footer(address, 8 * scale),
      margin: { top: "14mm", bottom: "18mm", left: "14mm", right: "14mm" },
    });
    const dated = datePdf(pdf, entry.updated);
    const name = `${entry.slug}${suffix}.pdf`;
    writeFileSync(join(folder, name), dated);
    printed.push({ name, bytes: dated.length, pages: countPages(dated) });
  }
  return printed;
}
