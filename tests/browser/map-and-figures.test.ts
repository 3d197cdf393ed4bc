import { expect, test } from "../fixtures/guarded-page.ts";

test("figures are filtered, and the address says by what", async ({ page }) => {
  await page.goto("figures/");
  const rows = page.locator("[data-finding]:visible");
  const all = await rows.count();
  await page.getByLabel("Effect on the gap").selectOption("widens");
  await expect(page).toHaveURL("figures/?gap=widens");
  const widened = await rows.count();
  expect(widened).toBeGreaterThan(0);
  expect(widened).toBeLessThan(all);
  await expect(page.getByRole("main").getByRole("status").first()).toHaveText(
    `${String(widened)} ${widened === 1 ? "figure or result" : "figures and results"}`,
  );
  await expect(rows.first()).toContainText("Gap widened");
  await page.goBack();
  await expect(rows).toHaveCount(all);
});

test("the figures say what their filter by people means", async ({ page }) => {
  await page.goto("figures/?population=island-pupils");
  await expect(page.getByText("are what the figure itself is about")).toBeVisible();
});
