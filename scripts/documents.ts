import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { AddressInfo } from "node:net";
import { chromium } from "playwright";
import { getLibrary } from "../src/library/index.ts";
import { readBasePath } from "../src/model/publishing-place.ts";
import { printChecklist } from "./documents/print-checklists.ts";
import { browserArguments, ensureBrowser } from "./ensure-browser.ts";
import { serveSite } from "./serve.ts";

/** Builds the site, and prints the blank form of every checklist into its `documents` folder, as tagged PDF. */
const executablePath = ensureBrowser();
const { status } = spawnSync(process.execPath, [join("node_modules", "astro", "bin", "astro.mjs"), "build"], {
  stdio: "inherit",
});
if (status !== 0) process.exit(status ?? 1);

const base = readBasePath(process.env["BASE_PATH"]);
const server = serveSite("dist", base);
await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
const { port } = server.address() as AddressInfo;
const browser = await chromium.launch({ executablePath, args: browserArguments });
try {
  // The site's own policy allows no style from outside, and each print needs one rule of its own.
  const page = await browser.newPage({ baseURL: `http://localhost:${String(port)}`, bypassCSP: true });
  for (const entry of getLibrary().ofType("checklist")) {
    for (const { name, pages, bytes } of await printChecklist(page, entry, { base, folder: join("dist", "documents") }))
      console.log(`documents/${name}: ${String(pages)} pages, ${String(Math.ceil(bytes / 1000))} KB`);
  }
} finally {
  await browser.close();
  server.close();
}
