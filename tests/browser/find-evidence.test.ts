import { test } from "../fixtures/guarded-page.ts";
import { expect, expectState, hold, openQuery, results, shownIds, totalOf } from "./library-page.ts";

test("from the home page to an entry: search, open, see how far to trust it", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("combobox", { name: /^Search principles/ }).fill("missed ferries");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL(/\/library\/\?q=missed\+ferries$/);
  await expectState(page, "ready");
  await page.locator("[data-entry='CS-02']").getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Harbour End");
  await page.getByRole("link", { name: "What it rests on" }).click();
  await expect(
    page.getByText("One programme, three measures: one lower than without it, at one time;"),
  ).toBeInViewport();
  await page.getByText("What limits this evidence").click();
  await expect(page.getByText("Gap not measured. 2 of 3 results")).toBeVisible();
});

test("a query says how many it found, and marks the words in the passage that matched", async ({ page }) => {
  await openQuery(page, "lantern");
  const status = page.getByRole("status").first();
  await expect(status).toHaveText(/^\d+ entries for “lantern”\.$/);
  const total = await totalOf(page);
  expect(await status.textContent()).toBe(`${String(total)} entries for “lantern”.`);
  await expect(page.locator(`${results} > li`)).toHaveCount(Math.min(total, 20));
  await expect(page.locator(`${results} mark`).first()).toHaveText(/lantern/i);
});

test("nothing of the search is fetched before a person reaches for it", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto("library/");
  await page.waitForLoadState("networkidle");
  expect(fetched.filter((path) => path.includes("/pagefind/"))).toEqual([]);
  await page.getByRole("searchbox").focus();
  await expect.poll(() => fetched.some((path) => path.includes("/pagefind/"))).toBe(true);
});

test("what a person types is never read as markup", async ({ page }) => {
  await page.goto(`library/?q=${encodeURIComponent('<img src=x onerror="window.hacked=1">')}`);
  await expect(page.getByRole("status").first()).toContainText("“<img ");
  expect(await page.evaluate(() => "hacked" in window)).toBe(false);
});

test("by keyboard alone: search, open the first result", async ({ page }) => {
  await page.goto("library/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to main content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("lantern");
  await page.keyboard.press("Enter");
  await expectState(page, "ready");
  const first = page.locator(`${results} h3 a`).first();
  for (
    let presses = 0;
    presses < 200 && !(await first.evaluate((node) => node === document.activeElement));
    presses += 1
  ) {
    await page.keyboard.press("Tab");
  }
  await expect(first).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).not.toHaveAttribute("data-page", "library");
});

test("the list says whether it is at rest, loading, ready or failed; what failed can be tried again", async ({
  page,
}) => {
  const list = page.locator(results);
  await page.goto("library/");
  await expectState(page, "idle");
  const box = page.getByRole("searchbox");
  await page.route("**/pagefind/entries.json", (route) => route.abort());
  await box.fill("lantern");
  await expectState(page, "error");
  await expect(page.getByRole("status").first()).toHaveText(/^The search could not be loaded/);
  await expect(page.getByRole("heading", { name: "Browse by type" })).toBeVisible();
  await page.unroute("**/pagefind/entries.json");
  const { held, release } = hold();
  await page.route("**/pagefind/entries.json", async (route) => {
    await held;
    await route.continue();
  });
  await box.press("Enter");
  await expectState(page, "loading");
  release();
  await expectState(page, "ready");
  expect((await shownIds(page)).length).toBeGreaterThan(0);
  await box.fill("");
  await expectState(page, "idle");
  await expect(list.locator("> li")).toHaveCount(Number(await list.getAttribute("data-listed")));
  await expect(list).not.toHaveAttribute("data-total");
});

test("more results are drawn when asked, and reading goes on where they begin", async ({ page }) => {
  await openQuery(page, "Northtown");
  await shownIds(page);
  await page.getByRole("button", { name: "Show more results" }).press("Enter");
  const next = page.locator(`${results} > li:nth-child(21) h3 a`);
  await expect(next).toBeFocused();
  await expect(page.locator(`${results} > li`)).toHaveCount(Math.min(40, await totalOf(page)));
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page lists types and topics, and its form still leads to the query's address", async ({ page }) => {
    await page.goto("library/");
    const main = page.getByRole("main");
    await expect(page.locator(`${results} > li`).first()).toBeVisible();
    await expect(main.getByRole("link", { name: "Case studies", exact: true })).toHaveAttribute(
      "href",
      /case-studies\/$/,
    );
    await expect(main.getByRole("link", { name: "Night workers" })).toHaveAttribute("href", /\/topics\/population\//);
    await expect(page.getByRole("button", { name: /Download|Print|Filters/ })).toHaveCount(0);
    await page.getByRole("searchbox").fill("lantern groups");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL("library/?q=lantern+groups");
    await expect(main.getByRole("link", { name: "Case studies", exact: true })).toBeVisible();
  });
});
