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

test("Back from a figure’s entry shows as many figures as before, and another choice begins anew", async ({ page }) => {
  await page.goto("/figures/");
  const rows = page.locator("[data-finding]:visible");
  const more = page.getByRole("button", { name: "Show 20 more" });
  await more.click();
  await more.click();
  await expect(rows).toHaveCount(60);
  const link = rows.nth(55).locator(".figure-row__foot a").first();
  await link.click();
  await expect(page).not.toHaveURL(/\/figures\//);
  await page.goBack();
  await expect(rows).toHaveCount(60);
  await expect(link).toBeInViewport();
  await page.getByLabel("Kind of figure").selectOption("result");
  await expect(rows).toHaveCount(20);
  await page.goBack();
  await expect(rows).toHaveCount(60);
});

test("on paper, the number of figures is that of those that stand there", async ({ page }) => {
  await page.goto("/figures/");
  await page.emulateMedia({ media: "print" });
  const all = await page.locator("[data-finding]").count();
  await expect(page.locator("[data-finding]:visible")).toHaveCount(all);
  await expect(page.getByText("shown", { exact: false }).and(page.locator("[data-part=shown]"))).toBeHidden();
});

test("a choice that no figure fits is said in good words", async ({ page }) => {
  await page.goto("/figures/?role=need&gap=narrows");
  await expect(page.getByText("No figure or result", { exact: true })).toBeVisible();
  await expect(page.getByText("so these two show results only")).toBeVisible();
});
