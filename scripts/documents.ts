import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium } from "playwright";
import { editionPrint } from "../src/documents/edition-print.ts";
import { getLibrary } from "../src/library/index.ts";
import { printedListName, type PrintedDocument } from "../src/model/printed-document.ts";
import { readBasePath } from "../src/model/publishing-place.ts";
import { printBook, printTheme } from "./documents/print-book.ts";
import { printChecklist, printSession, printTemplate, type Print } from "./documents/printed-entry.ts";
import { browserArguments, ensureBrowser } from "./ensure-browser.ts";
import { serveSite } from "./serve.ts";

/**
 * Builds the site, prints its documents to tagged PDF with a list of them, and builds the site again with links to
 * them. They are kept in DOCUMENTS_DIR where it is set, so that later builds of the same edition can take them over.
 */
const executablePath = ensureBrowser();
const kept = process.env["DOCUMENTS_DIR"]?.trim();
const folder = kept ? resolve(kept) : mkdtempSync(join(tmpdir(), "documents-"));
const base = readBasePath(process.env["BASE_PATH"]);

function build(environment: Readonly<Record<string, string>>): void {
  const { DOCUMENTS_DIR: _, ...others } = process.env;
  const { status } = spawnSync(process.execPath, [join("node_modules", "astro", "bin", "astro.mjs"), "build"], {
    stdio: "inherit",
    env: { ...others, ...environment },
  });
  if (status !== 0) process.exit(status ?? 1);
}

async function printAll(keep: (print: Print) => void): Promise<void> {
  const library = getLibrary();
  const server = serveSite("dist", base);
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  try {
    // The site's own policy allows no style from outside, and each print needs rules of its own.
    const page = await browser.newPage({ baseURL: `http://localhost:${String(port)}`, bypassCSP: true });
    for (const entry of library.ofType("checklist")) (await printChecklist(page, entry, base)).forEach(keep);
    for (const entry of library.ofType("session")) (await printSession(page, entry, base)).forEach(keep);
    for (const template of library.templates) keep(await printTemplate(page, template, base));
    for (const entry of library.ofType("theme")) keep(await printTheme(page, entry, library, base));
    keep(await printBook(page, library, base));
  } finally {
    await browser.close();
    server.close();
  }
}

mkdirSync(folder, { recursive: true });
build({});
const documents: PrintedDocument[] = [];
await printAll(({ pdf, ...about }) => {
  writeFileSync(join(folder, about.name), pdf);
  documents.push({ ...about, bytes: pdf.length });
  console.log(`documents/${about.name}: ${String(about.pages)} pages, ${String(Math.ceil(pdf.length / 1000))} KB`);
});
const list = { edition: editionPrint(getLibrary(), process.env), documents };
writeFileSync(join(folder, printedListName), `${JSON.stringify(list, undefined, 2)}\n`);
build({ DOCUMENTS_DIR: folder });
if (!kept) rmSync(folder, { recursive: true });
