import { expect, test } from "../../fixtures/guarded-page.ts";

test("results come first, twenty at a time, and the keyboard goes on from the first of the next", async ({ page }) => {
  await page.goto("/figures/");
  const rows = page.locator("[data-finding]:visible");
  await expect(rows).toHaveCount(20);
  await expect(rows.first()).toContainText("Result");
  const all = await page.locator("[data-finding]").count();
  const status = page.getByRole("main").getByRole("status").first();
  await expect(status).toHaveText(`${String(all)} figures and results, the first 20 shown`);
  await page.getByRole("button", { name: "Show 20 more" }).click();
  await expect(rows).toHaveCount(Math.min(all, 40));
  await expect(rows.nth(20).locator(".figure-row__foot a").first()).toBeFocused();
});
