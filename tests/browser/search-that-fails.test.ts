import type { Page, Route } from "@playwright/test";
import { test } from "../fixtures/guarded-page.ts";
import { expect, expectState, openQuery, results, shownIds } from "./library-page.ts";

const connection = /^The search could not be loaded\. Check the connection/;
const site = /^Part of the search is missing from the site just now\./;

interface Way {
  readonly fail: (route: Route) => Promise<void> | void;
  readonly says: RegExp;
}

const ways: Readonly<Record<string, Way>> = {
  "is cut off": { fail: (route) => route.abort(), says: connection },
  "is not there": { fail: (route) => route.fulfill({ status: 404, body: "Not found" }), says: site },
  "is a page instead": {
    fail: (route) =>
      route.fulfill({ status: 200, contentType: "text/html", body: "<!doctype html><title>Sign in</title>" }),
    says: site,
  },
  "never comes": { fail: () => undefined, says: connection },
};
const all = Object.keys(ways);
const [cutOff = ""] = all;
const isLong = process.env["LONG"] !== undefined;

/** Each kind of file, a query that needs it, and the ways in which it fails here; in `npm run test:long` all of them. */
const kinds: readonly (readonly [kind: string, pattern: string, query: string, ways: readonly string[]])[] = [
  ["the engine's script", "**/pagefind/pagefind.js*", "lantern", all],
  ["the engine itself", "**/pagefind/wasm.*", "lantern", [cutOff, "is not there"]],
  ["a chunk of the index", "**/pagefind/index/**", "lantern", all],
  ["the text of a page", "**/pagefind/fragment/**", "lantern", [cutOff, "never comes"]],
  ["the table of entries", "**/pagefind/entries.json", "lantern", [cutOff, "is a page instead"]],
  ["the table of figures", "**/pagefind/figures.json", "£8 a week", [cutOff, "is a page instead"]],
  ["a file of names", "**/pagefind/vocabulary/names-*", "lantern", [cutOff, "never comes"]],
  ["the glossary", "**/pagefind/vocabulary/glossary.json", "lantern keeper", [cutOff, "is a page instead"]],
  ["a file of words", "**/pagefind/vocabulary/words-*", "lanturn", [cutOff, "is not there"]],
  ["a file of endings of words", "**/pagefind/vocabulary/tails-*", "lanturn", ["is a page instead", "never comes"]],
  ["a list of correct spellings", "**/pagefind/vocabulary/spelt-*", "lanturn", ["is not there", "is a page instead"]],
];

const status = (page: Page) => page.getByRole("status").first();

/** What a search that works says and lists. */
async function truth(page: Page, query: string) {
  await openQuery(page, query);
  return { ids: await shownIds(page), said: (await status(page).textContent()) ?? "" };
}

async function expectFailure(page: Page, says: RegExp): Promise<void> {
  await expectState(page, "error");
  await expect(status(page)).toHaveText(says);
  await expect(page.locator(`${results} > *`)).toHaveCount(0);
  await expect(page.locator(results)).not.toHaveAttribute("data-total");
}

async function expectTruth(page: Page, { ids, said }: Awaited<ReturnType<typeof truth>>): Promise<void> {
  await expectState(page, "ready");
  await expect(status(page)).toHaveText(said);
  expect(await shownIds(page)).toEqual(ids);
}

for (const [kind, pattern, query, failures] of kinds) {
  test(`where ${kind} does not come, the page says so, and the next try works`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.clock.install();
    const true_ = await truth(page, query);
    for (const name of isLong ? all : failures) {
      const way = ways[name];
      if (!way) throw new Error(name);
      await test.step(`it ${name}`, async () => {
        let reached = 0;
        await page.route(pattern, (route) => {
          reached += 1;
          return way.fail(route);
        });
        await page.goto("library/");
        await page.getByRole("searchbox").fill(query);
        await page.getByRole("button", { name: "Search" }).click();
        await expect.poll(() => reached).toBeGreaterThan(0);
        if (name === "never comes") {
          await expectState(page, "loading");
          await page.clock.fastForward(25_000);
        }
        await expectFailure(page, way.says);
        await page.unroute(pattern);
        await page.getByRole("button", { name: "Search" }).click();
        await expectTruth(page, true_);
      });
    }
  });
}

const cannotFetch = /^The table could not be fetched\. Check the connection/;
const noTable = /^The table is missing from the site just now\./;

test("where the list of all entries does not come, the table says so, and the next try works", async ({ page }) => {
  await page.clock.install();
  await openQuery(page, "lantern");
  const { ids } = await truth(page, "lantern");
  const said = page.locator("[data-part=shared]");
  const press = () => page.getByRole("button", { name: "Download these results (CSV)" }).click();
  for (const [name, way] of Object.entries(ways)) {
    await test.step(`it ${name}`, async () => {
      const asked = page.waitForRequest("**/data/library.json");
      await page.route("**/data/library.json", way.fail);
      await press();
      await asked;
      if (name === "never comes") await page.clock.fastForward(25_000);
      await expect(said).toHaveText(way.says === connection ? cannotFetch : noTable);
      expect(await shownIds(page)).toEqual(ids);
      await page.unroute("**/data/library.json");
      const downloading = page.waitForEvent("download");
      await press();
      await downloading;
      await expect(said).toHaveText("");
    });
  }
});

test("one lost chunk of several is no smaller number", async ({ page }) => {
  let chunks = 0;
  page.on("request", (request) => {
    if (request.url().includes("/pagefind/index/")) chunks += 1;
  });
  const true_ = await truth(page, "bells ferries umbrellas");
  const needed = chunks;
  expect(needed).toBeGreaterThan(1);
  for (let lost = 0; lost < needed; lost += 1) {
    let asked = 0;
    await page.route("**/pagefind/index/**", (route) => (asked++ === lost ? route.abort() : route.continue()));
    await page.goto("library/?q=bells+ferries+umbrellas");
    await expectFailure(page, connection);
    await page.getByRole("button", { name: "Search" }).click();
    await expectTruth(page, true_);
    await page.unroute("**/pagefind/index/**");
  }
});

test("where further results do not come, the page says so", async ({ page }) => {
  const true_ = await truth(page, "Northtown");
  await page.route("**/pagefind/fragment/**", (route) => route.abort());
  await page.getByRole("button", { name: "Show more results" }).click();
  await expectFailure(page, connection);
  await page.unroute("**/pagefind/fragment/**");
  await page.getByRole("button", { name: "Search" }).click();
  await expectTruth(page, true_);
});

test("a fault of the search itself is not blamed on the connection", async ({ page }) => {
  const logged: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") logged.push(message.text());
  });
  await page.route("**/pagefind/figures.json", (route) => route.fulfill({ json: null }));
  await page.goto("library/");
  await page.getByRole("searchbox").fill("£8 a week");
  await page.getByRole("button", { name: "Search" }).click();
  await expectState(page, "error");
  await expect(status(page)).toHaveText("The search has a fault. Browse the topics below.");
  expect(logged.join()).toContain("TypeError");
});
