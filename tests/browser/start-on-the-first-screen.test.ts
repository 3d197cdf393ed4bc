import type { Page } from "@playwright/test";
import { close, isSaved, question } from "../fixtures/answering.ts";
import { checklistPath } from "../fixtures/assessment.ts";
import { expect, test } from "../fixtures/guarded-page.ts";
import { startButton } from "../fixtures/late-start.ts";

const sizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];

/** The most presses of the Tab key from Start to the first answer. */
const MOST_STOPS = 6;

const isInAnswer = (page: Page) => page.evaluate(() => document.activeElement?.closest("[role=radiogroup]") !== null);

for (const size of sizes) {
  test.describe(`at ${String(size.width)} × ${String(size.height)}`, () => {
    test.use({ viewport: size });

    test("Start stands on the first screen, and the first answer on the next, a few stops on", async ({ page }) => {
      await page.goto(checklistPath);
      await expect(startButton(page)).toBeInViewport({ ratio: 1 });
      await startButton(page).press("Enter");
      await isSaved(page);
      await expect(question(page, 1).getByRole("radio").first()).toBeInViewport({ ratio: 1 });
      await expect(question(page, 1).getByRole("heading")).toBeInViewport({ ratio: 1 });
      let stops = 0;
      for (; stops <= MOST_STOPS && !(await isInAnswer(page)); stops += 1) await page.keyboard.press("Tab");
      expect(stops).toBeLessThanOrEqual(MOST_STOPS);
      await page.keyboard.press("Space");
      await expect(page.getByText("1 of 17 answered")).toBeVisible();
    });

    test("the results are two presses away from the last question", async ({ page }) => {
      await page.goto(checklistPath);
      await startButton(page).click();
      await isSaved(page);
      await page.evaluate(() => {
        scrollTo(0, document.documentElement.scrollHeight);
      });
      const views = page.getByRole("button", { name: "Views" });
      if (await views.isVisible()) await views.click();
      await page.getByRole("navigation", { name: "Self-assessment" }).getByRole("link", { name: "Results" }).click();
      await expect(page.getByRole("heading", { name: "Results" })).toBeFocused();
    });
  });
}

test("a double click on Start begins one assessment, and one on Add an action one action", async ({ page }) => {
  await page.goto(checklistPath);
  await startButton(page).dblclick();
  await isSaved(page);
  await question(page, 1).getByRole("button", { name: "Add an action" }).dblclick();
  await expect(question(page, 1).getByRole("group", { name: /^Action \d/ })).toHaveCount(1);
  await isSaved(page);
  await close(page);
  await expect(page.getByRole("button", { name: /^Continue/ })).toHaveCount(1);
  await expect(page.getByRole("listitem").filter({ hasText: "You have one open:" })).toContainText("0 of 17 answered");
});
