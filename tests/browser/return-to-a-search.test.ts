import type { Page } from "@playwright/test";
import { test } from "../fixtures/guarded-page.ts";
import { expect, expectState, openQuery, openView, results, shownIds, totalOf } from "./library-page.ts";

const box = (page: Page) => page.getByRole("searchbox");
const rows = (page: Page) => page.locator(`${results} > [data-entry]`);

/** Shows a second page of a long list. Returns how many rows then stand. */
async function showMore(page: Page): Promise<number> {
  await openQuery(page, "Northtown");
  await shownIds(page);
  await page.getByRole("button", { name: "Show more results" }).click();
  const drawn = Math.min(40, await totalOf(page));
  await expect(rows(page)).toHaveCount(drawn);
  expect(drawn).toBeGreaterThan(25);
  return drawn;
}

test("a submitted search is a step to return to; what is typed before it is none", async ({ page }) => {
  await page.goto("library/");
  await box(page).fill("lantern");
  await box(page).press("Enter");
  await expect(page).toHaveURL(/\?q=lantern$/);
  await expectState(page, "ready");
  for (const typed of ["f", "fer", "ferry"]) {
    await box(page).fill(typed);
    await expect(page).toHaveURL(new RegExp(`\\?q=${typed}$`));
  }
  await box(page).press("Enter");
  await expectState(page, "ready");
  await page.goBack();
  await expect(page).toHaveURL(/\?q=lantern$/);
  await expect(box(page)).toHaveValue("lantern");
  await expect(page.getByRole("status").first()).toContainText("“lantern”");
  await page.goBack();
  await expect(page).toHaveURL(/\/library\/$/);
  await expectState(page, "idle");
});

test("the title of the page names the search and its filters", async ({ page }) => {
  await page.goto("library/");
  const name = await page.title();
  await openView(page, "?q=lantern&type=case-study");
  await expect(page).toHaveTitle(`lantern, Case studies – ${name}`);
  await page.goto(`library/?q=${"lantern ".repeat(40)}`);
  await expect(page).toHaveTitle(/^(lantern )+lantern… – /);
  expect((await page.title()).length).toBeLessThan(160);
  await expect(page.getByRole("status").first()).toHaveText(/lantern…”/);
});

for (const isLate of [false, true]) {
  const late = isLate ? ", also where what stands above them comes late" : "";
  test(`Back from an entry returns to the rows and the place${late}`, async ({ page }) => {
    const drawn = await showMore(page);
    const groups = page.getByRole("region", { name: "The answer in short" });
    await expect(groups).toBeVisible();
    const link = rows(page).nth(24).getByRole("link").first();
    await link.scrollIntoViewIfNeeded();
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(500);
    // The place is that of the row on the screen: what is drawn above it later moves the page, not the row.
    const topOf = () => link.evaluate((row) => row.getBoundingClientRect().top);
    const top = await topOf();
    await link.click();
    await expect(page.locator("html")).not.toHaveAttribute("data-page", "library");
    if (isLate) {
      await page.route("**/_astro/list-tools.*.js", async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 1500));
        await route.continue();
      });
    }
    await page.goBack();
    await expect(rows(page)).toHaveCount(drawn);
    await expect(groups).toBeVisible();
    await expect.poll(async () => Math.abs((await topOf()) - top)).toBeLessThan(40);
  });
}

test("a link inside the page keeps the rows, and so does another order", async ({ page }) => {
  const drawn = await showMore(page);
  await page.getByRole("link", { name: "Skip to main content" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#main$/);
  await page.waitForTimeout(300);
  await expect(rows(page)).toHaveCount(drawn);
  await page.getByLabel("Sort by").selectOption("A to Z");
  await expect(page).toHaveURL(/sort=title/);
  await expect(rows(page)).toHaveCount(drawn);
});

test("a filter that the library does not have is said and leaves the address", async ({ page }) => {
  await openView(page, "?q=lantern&population=retired-term");
  await expect(page.getByText("There is no filter “retired-term”; it was left out.")).toBeVisible();
  await expect(page).toHaveURL(/\?q=lantern$/);
  await openView(page, "?q=lantern&population=old&type=older&population=night-workers");
  await expect(page.getByText("There are no filters “old” or “older”; they were left out.")).toBeVisible();
  await expect(page).toHaveURL(/\?q=lantern&population=night-workers$/);
  await box(page).fill("ferry");
  await expect(page).toHaveURL(/q=ferry/);
  await expect(page.getByText("they were left out")).toBeHidden();
});
