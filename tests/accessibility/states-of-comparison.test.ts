import { faultsOf } from "../fixtures/accessibility-faults.ts";
import { expect, test } from "../fixtures/guarded-page.ts";

test("axe finds nothing on a comparison, empty, full, with faults and on a phone", async ({ page }) => {
  await page.goto("compare/");
  await expect(page.getByLabel("First entry")).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.goto("compare/#CS-01,CS-03,CS-99");
  await expect(page.getByRole("columnheader")).toHaveCount(2);
  expect(await faultsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await faultsOf(page)).toEqual([]);
});

test("axe finds nothing on case studies that are narrowed, and on a topic with its folds open", async ({ page }) => {
  await page.goto("case-studies/?gap=widens");
  await expect(page.getByRole("main").getByRole("status")).toHaveText("1 case study of 5");
  expect(await faultsOf(page)).toEqual([]);
  await page.goto("topics/source/northtown-report/");
  for (const summary of await page.locator(".row-group__rest > summary").all()) await summary.click();
  expect(await faultsOf(page)).toEqual([]);
});
