import { expect, test } from "../fixtures/guarded-page.ts";

const results = "[data-results]";

test("from the home page to an entry: search, open, see how far to trust it", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("searchbox", { name: /^Search principles/ }).fill("missed appointments");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL(/\/library\/\?q=missed\+appointments$/);
  await expect(page.locator(results)).toHaveAttribute("data-state", "ready");
  await page.locator("[data-entry='CS-07']").getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Leicester");
  await expect(page.getByRole("definition").filter({ hasText: "1 result: 1 snapshot (better)" })).toBeVisible();
  await page.getByText("Why not stronger?").click();
  await expect(page.getByText("Gap not measured. The only result")).toBeVisible();
});

test("a query says how many it found, and marks the words in the passage that matched", async ({ page }) => {
  await page.goto("/library/?q=faith");
  const status = page.getByRole("status");
  await expect(status).toHaveText(/^\d+ entries for “faith”\.$/);
  const total = Number(await page.locator(results).getAttribute("data-total"));
  expect(await status.textContent()).toBe(`${String(total)} entries for “faith”.`);
  await expect(page.locator(`${results} > li`)).toHaveCount(Math.min(total, 20));
  await expect(page.locator(`${results} mark`).first()).toHaveText(/faith/i);
});

test("terms of one facet widen, facets narrow, and the address says what is shown", async ({ page }) => {
  await page.goto("/library/");
  await page.getByRole("checkbox", { name: /^Case studies/ }).check();
  await expect(page).toHaveURL(/\?type=case-study$/);
  const total = async () => {
    await expect(page.locator(results)).toHaveAttribute("data-state", "ready");
    return Number(await page.locator(results).getAttribute("data-total"));
  };
  const cases = await total();
  await page.getByRole("checkbox", { name: /^Evidence principles/ }).check();
  await expect(page).toHaveURL(/type=principle/);
  const both = await total();
  expect(both).toBeGreaterThan(cases);
  await page.getByRole("checkbox", { name: /^Faith communities/ }).check();
  await expect(page).toHaveURL(/population=faith-communities/);
  expect(await total()).toBeLessThan(both);
  await page.getByRole("button", { name: "Remove filter Evidence principles" }).click();
  await expect(page).toHaveURL("/library/?type=case-study&population=faith-communities");
});

test("the number beside a term is the number that choosing it shows", async ({ page }) => {
  await page.goto("/library/?type=case-study");
  await expect(page.locator(results)).toHaveAttribute("data-state", "ready");
  const box = page.getByRole("checkbox", { name: /^Faith communities/ });
  const count = Number(
    /(\d+)\s+entries/.exec((await box.evaluate((node) => node.closest("li")?.textContent)) ?? "")?.[1],
  );
  expect(count).toBeGreaterThan(0);
  await box.check();
  await expect(page.locator(results)).toHaveAttribute("data-total", String(count));
});

test("a view can be shared, returned to and reloaded", async ({ page }) => {
  await page.goto("/library/?q=vaccination&type=case-study&sort=title");
  const titles = page.locator(`${results} h2`);
  await expect(page.locator(results)).toHaveAttribute("data-state", "ready");
  const shown = await titles.allTextContents();
  expect(shown).toEqual(shown.toSorted((a, b) => a.localeCompare(b, "en")));
  await page.reload();
  await expect(titles).toHaveText(shown);
  await page.getByRole("checkbox", { name: /^Case studies/ }).uncheck();
  await expect(page).toHaveURL("/library/?q=vaccination&sort=title");
  await page.goBack();
  await expect(page.getByRole("checkbox", { name: /^Case studies/ })).toBeChecked();
  await expect(titles).toHaveText(shown);
});

test("nothing of the search is fetched before a person reaches for it", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto("/library/");
  await page.waitForLoadState("networkidle");
  expect(fetched.filter((path) => path.startsWith("/pagefind/"))).toEqual([]);
  await page.getByRole("searchbox").focus();
  await expect.poll(() => fetched.some((path) => path.startsWith("/pagefind/"))).toBe(true);
});

test("where nothing matches, the page says so and shows the topics", async ({ page }) => {
  await page.goto("/library/?q=qqqqzzzz");
  await expect(page.getByRole("status")).toHaveText(/^No entries for “qqqqzzzz”/);
  await expect(page.getByRole("heading", { name: "Browse by type" })).toBeVisible();
});

test("when the search cannot be loaded, the page says so and shows the topics", async ({ page }) => {
  await page.route("**/pagefind/**", (route) => route.abort());
  await page.goto("/library/?q=faith");
  await expect(page.getByRole("status")).toHaveText(/^The search could not be loaded/);
  await expect(page.getByRole("heading", { name: "Browse by type" })).toBeVisible();
});

test("what a person types is never read as markup", async ({ page }) => {
  await page.goto(`/library/?q=${encodeURIComponent('<img src=x onerror="window.hacked=1">')}`);
  await expect(page.getByRole("status")).toContainText("<img src=x");
  expect(await page.evaluate(() => "hacked" in window)).toBe(false);
});

test("by keyboard alone: search, open the first result", async ({ page }) => {
  await page.goto("/library/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to main content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("faith");
  await page.keyboard.press("Enter");
  await expect(page.locator(results)).toHaveAttribute("data-state", "ready");
  const first = page.locator(`${results} h2 a`).first();
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
