import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { chromium, type Page } from "playwright";
import { browserArguments, ensureBrowser } from "../../ensure-browser.ts";
import type { Said } from "./measures.ts";
import { serveSite } from "../../serve.ts";

/** The result of one query: the entry ids that the page draws, best first, and the time until they are there. */
export interface Asked extends Said {
  readonly entries: readonly string[];
  readonly milliseconds: number;
  /** Paths fetched from opening the page to the first results. */
  readonly fetched: readonly string[];
}

/** The cost of a first query with an empty cache: bytes compressed by brotli, and how many of them are the page. */
export interface AskedCold {
  readonly query: string;
  readonly requests: number;
  readonly "bytes in all": number;
  readonly "of them page": number;
  readonly milliseconds: number;
}

/** Types a query into the page's search, waits for its results and reads the first page of them. */
async function askOn(page: Page, query: string): Promise<Asked> {
  await page.getByRole("searchbox").fill(query);
  return page.evaluate(async () => {
    const results = document.querySelector<HTMLElement>("[data-results]");
    const form = document.querySelector<HTMLFormElement>("library-search form");
    if (!results || !form) throw new Error("This page has no search.");
    const begun = performance.now();
    form.requestSubmit();
    const until = async (done: () => boolean) => {
      while (!done()) await new Promise((resolve) => setTimeout(resolve, 2));
    };
    await until(() => /ready|error/.test(results.dataset["state"] ?? ""));
    const milliseconds = performance.now() - begun;
    const fetched = performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname);
    await until(() => results.childElementCount >= Math.min(20, Number(results.dataset["total"] ?? 0)));
    const entries = [...results.children].map((item) => (item as HTMLElement).dataset["entry"] ?? "");
    const answered = (results.dataset["answered"] ?? "no") as "yes" | "partly" | "no";
    const sentence = document.querySelector("[data-part=status]")?.textContent.trim() ?? "";
    return { entries, milliseconds, fetched, answered, sentence };
  });
}

/** Opens the library page of a built site in a browser. */
export async function openSearch(dist: string) {
  const server = serveSite(dist);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const origin = `http://localhost:${String((server.address() as AddressInfo).port)}`;
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArguments });
  const openPage = async () => (await browser.newContext({ baseURL: origin })).newPage();
  const page = await openPage();
  await page.goto("/library/");
  await askOn(page, "equity");
  return {
    ask: (query: string): Promise<Asked> => askOn(page, query),

    /** Opens the library page with an empty cache, then asks the query. */
    async askCold(query: string): Promise<AskedCold> {
      const cold = await openPage();
      const before = new Set(["/library/"]);
      cold.on("request", (request) => before.add(new URL(request.url()).pathname));
      await cold.goto("/library/", { waitUntil: "networkidle" });
      cold.removeAllListeners("request");
      const asked = await askOn(cold, query);
      await cold.context().close();
      const fetched = new Set([...before, ...asked.fetched]);
      const weigh = (paths: Iterable<string>) =>
        [...paths].reduce((sum, path) => {
          const file = path.endsWith("/") ? `${path}index.html` : path;
          return sum + brotliCompressSync(readFileSync(join(dist, file))).length;
        }, 0);
      return {
        query,
        requests: fetched.size,
        "bytes in all": weigh(fetched),
        "of them page": weigh(before),
        milliseconds: Math.round(asked.milliseconds),
      };
    },

    async close(): Promise<void> {
      await browser.close();
      server.close();
    },
  };
}
