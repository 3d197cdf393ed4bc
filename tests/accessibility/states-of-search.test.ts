import type { Page } from "@playwright/test";
import { faultsOf } from "../fixtures/accessibility-faults.ts";
import { expect, test } from "../fixtures/guarded-page.ts";

// Narrow first, so that what is folded away there is unfolded.
test.use({ viewport: { width: 320, height: 800 } });

const answered = (page: Page) => expect(page.locator("[data-results]")).toHaveAttribute("data-state", "ready");

const states: readonly (readonly [name: string, path: string, reach: (page: Page) => Promise<void>])[] = [
  ["the list before a search", "library/", (page) => expect(page.locator("[data-results] > li").first()).toBeVisible()],
  ["a filter that is unknown", "library/?q=lantern&population=retired-term", answered],
  ["results with filters", "library/?q=lantern&type=case-study", answered],
  ["results by another name", "library/?q=pharos", answered],
  ["a corrected spelling", "library/?q=playgruond", answered],
  ["nothing found", "library/?q=qqqqzzzz", answered],
  ["filters that leave nothing", "library/?q=ferry&type=session&gap=narrows", answered],
  [
    "a search that cannot be loaded",
    "library/",
    async (page) => {
      await page.route("**/pagefind/**", (route) => route.abort());
      await page.getByRole("searchbox").fill("lantern");
      await page.keyboard.press("Enter");
      await expect(page.locator("[data-results]")).toHaveAttribute("data-state", "error");
    },
  ],
  [
    "filters unfolded",
    "library/?q=lantern",
    async (page) => {
      await answered(page);
      const button = page.getByRole("button", { name: /^Filters/ });
      if (await button.isVisible()) await button.click();
      for (const group of await page.locator(".filters details:not([open]) > summary").all()) {
        if (await group.isVisible()) await group.click();
      }
    },
  ],
  [
    "suggestions",
    "./",
    async (page) => {
      await page.getByRole("combobox").fill("lant");
      await expect(page.getByRole("option").first()).toBeVisible();
      await page.keyboard.press("ArrowDown");
    },
  ],
];

for (const [name, path, reach] of states) {
  test(`axe finds nothing with ${name}`, async ({ page }) => {
    await page.goto(path);
    await reach(page);
    expect(await faultsOf(page)).toEqual([]);
  });
}
