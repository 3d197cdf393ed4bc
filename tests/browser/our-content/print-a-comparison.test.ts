import { expect, test } from "../../fixtures/guarded-page.ts";
import { sheetsOf } from "../../fixtures/sheets.ts";

for (const pair of ["CS-07,CS-12", "IN-07,IN-15"]) {
  test(`${pair}, short enough for one sheet, are compared on one`, async ({ page }) => {
    await page.goto(`compare/#${pair}`);
    await expect(page.locator("thead th .side-by-side__title")).toHaveCount(2);
    expect(await sheetsOf(page)).toBe(1);
  });
}
