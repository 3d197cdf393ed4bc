import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/guarded-page.ts";

const folds = (page: Page) => page.locator("source-units > details");
const claim = "#u-northtown-report-ferry-ex1-claim-1";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the parts are folded, a link into one opens it, and no field asks for words", async ({ page }) => {
    await page.goto("sources/northtown-report/");
    await expect(folds(page).first()).not.toHaveAttribute("open");
    await expect(page.getByLabel("Find a unit by its words")).toBeHidden();
    await page.getByRole("main").getByRole("link", { name: "Ferries that are missed" }).click();
    await expect(page.getByText("Ring people before the last ferry", { exact: true })).toBeInViewport();
    await page.goto(`sources/northtown-report/${claim}`);
    await expect(page.locator(claim)).toBeInViewport();
  });
});

test("the ribbon has a row a part, with a cell for each unit, and says how many are used", async ({ page }) => {
  await page.goto("sources/northtown-report/");
  const row = page.locator(".ribbon > li").filter({ hasText: "Ferries that are missed" });
  await expect(row.getByRole("link")).toHaveCount(1);
  await expect(row.locator("i")).toHaveCount(8);
  await expect(row).toContainText(/\d of 8 units used.*4 with figures/);
});

test("a unit of a closed part that the address names is opened and seen", async ({ page }) => {
  await page.goto(`sources/northtown-report/${claim}`);
  await expect(page.locator(claim)).toBeInViewport();
  await expect(page.locator(`${claim} [data-figure]`)).toHaveText(["less than 1%", "30%"]);
});

test("words find units, in any case, with what stands above them, and Escape shows all again", async ({ page }) => {
  await page.goto("sources/northtown-report/");
  const field = page.getByLabel("Find a unit by its words");
  await field.fill("FERRIES year");
  await expect(page.locator("#units-found")).toHaveText("1 unit of 24");
  await expect(page.getByText("Ferries missed in a year")).toBeVisible();
  await expect(page.getByText("What calls saved")).toBeHidden();
  await field.fill("4,000");
  await expect(page.locator("#units-found")).toHaveText("1 unit of 24");
  await field.fill("kangaroo");
  await expect(page.locator("#units-found")).toHaveText("None of the 24 units has all these words.");
  await field.press("Escape");
  await expect(page.locator("#units-found")).toHaveText("");
  await expect(folds(page).first()).toBeVisible();
  await expect(folds(page).first()).not.toHaveAttribute("open");
});

test("all parts open at once and close again, and are open while the page is printed", async ({ page }) => {
  await page.goto("sources/northtown-report/");
  await page.getByRole("button", { name: "Open all parts" }).click();
  await expect(page.getByText("What calls saved")).toBeVisible();
  await page.getByRole("button", { name: "Close all parts" }).click();
  await expect(page.getByText("What calls saved")).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(page.getByText("What calls saved")).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(page.getByText("What calls saved")).toBeHidden();
});

test("what was left out is listed with the reason", async ({ page }) => {
  await page.goto("sources/northtown-report/");
  const main = page.getByRole("main");
  await expect(main.getByText("quotes nobody from it")).toBeVisible();
  await main.getByRole("link", { name: "A voice that is not carried over" }).click();
  await expect(page.locator("#u-northtown-report-quote-1")).toBeInViewport();
});
