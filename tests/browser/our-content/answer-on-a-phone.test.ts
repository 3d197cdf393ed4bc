import type { Page } from "@playwright/test";
import { checklists } from "../../fixtures/our-checklists.ts";
import { expect, test } from "../../fixtures/guarded-page.ts";

const sizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];

const start = (page: Page) => page.getByRole("button", { name: "Start self-assessment" });

test("the start box of every checklist ends within the first screen", async ({ page }) => {
  test.setTimeout(240_000);
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const path of checklists) {
      await page.goto(path);
      await expect(start(page)).toBeVisible();
      const end = await page.locator(".start-box").evaluate((box) => box.getBoundingClientRect().bottom);
      expect(end, `${path} at ${String(size.width)}`).toBeLessThanOrEqual(size.height);
    }
  }
});

/** How far the question that is shown reaches, and where the foot begins. */
const reach = (page: Page) =>
  page.evaluate(() => {
    const question = document.querySelector("[aria-current=step]")?.getBoundingClientRect();
    const foot = document.querySelector("[data-part=pager]")?.getBoundingClientRect();
    const bar = document.querySelector("[data-part=bar]")?.getBoundingClientRect();
    return { top: (question?.top ?? 0) - (bar?.bottom ?? 0), left: (foot?.top ?? 0) - (question?.bottom ?? 0) };
  });

test("on a phone every question of every checklist is one screen", async ({ page }) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of checklists) {
    await page.goto(path);
    await start(page).click();
    const next = page.getByRole("button", { name: "Next question" });
    for (let number = 1; ; number += 1) {
      await expect(page.getByText(`Question ${String(number)} of`)).toBeVisible();
      const { top, left } = await reach(page);
      expect(top, `${path} ${String(number)}, its head`).toBeGreaterThanOrEqual(0);
      expect(left, `${path} ${String(number)}, its foot`).toBeGreaterThanOrEqual(0);
      if (!(await next.isVisible())) break;
      await next.click();
    }
  }
});
