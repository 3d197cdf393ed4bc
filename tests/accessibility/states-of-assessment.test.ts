import type { Page } from "@playwright/test";
import { faultsOf } from "../fixtures/accessibility-faults.ts";
import { isSaved } from "../fixtures/answering.ts";
import { expect, test } from "../fixtures/guarded-page.ts";
import { openNew, showView } from "../fixtures/kept-assessments.ts";

async function answer(page: Page): Promise<void> {
  await openNew(page);
  await page.getByRole("radiogroup").first().getByRole("radio").first().check();
  await page.getByRole("button", { name: "Add an action" }).first().click();
}

const views = ["Answer", "Results", "Actions", "Rounds", "Together"];

test("axe finds nothing in an open assessment", async ({ page }) => {
  test.setTimeout(120_000);
  await answer(page);
  for (const view of views) {
    await showView(page, view);
    expect((await faultsOf(page)).map((fault) => `${view}: ${fault}`)).toEqual([]);
  }
});

test("axe finds nothing on the list of assessments", async ({ page }) => {
  await answer(page);
  await page.getByRole("textbox", { name: "What" }).first().fill("Ask the board");
  await isSaved(page);
  await page.goto("assessments/");
  await expect(page.getByRole("button", { name: /^Delete/ }).first()).toBeVisible();
  await expect(page.getByRole("region", { name: "Deadlines" }).getByRole("table")).toContainText("Ask the board");
  expect(await faultsOf(page)).toEqual([]);
});

/** Windows in which text of twice the size leaves little room: a phone, and a desktop enlarged four times. */
const small = [
  { width: 390, height: 844 },
  { width: 320, height: 256 },
];

for (const size of small) {
  const name = `${String(size.width)} × ${String(size.height)} px`;
  test(`in text of twice the size all of an assessment fits, and its bar covers no heading, at ${name}`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await answer(page);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    for (const view of views) {
      await showView(page, view);
      const heading = page.locator(":is(h2, h3):focus");
      await expect(heading).toBeInViewport({ ratio: 1 });
      const isCovered = await heading.evaluate((heading) => {
        const bar = document.querySelector("assessment-bar [data-part=bar]")?.getBoundingClientRect();
        const { top, bottom } = heading.getBoundingClientRect();
        return bar === undefined || (bar.top < bottom && bar.bottom > top);
      });
      expect(isCovered, view).toBe(false);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), view).toBeLessThanOrEqual(0);
    }
  });
}
