import { expect, test } from "../../fixtures/guarded-page.ts";

test("plot, paragraphs and lists of the evidence are printed on two sheets at most", async ({ page }) => {
  await page.goto("evidence/");
  const sheets = (await page.pdf({ preferCSSPageSize: true })).toString("latin1").match(/\/Type\s*\/Page\b/g);
  expect(sheets?.length).toBeGreaterThan(0);
  expect(sheets?.length).toBeLessThanOrEqual(2);
});

test("what a fold keeps on the screen is printed with its topic", async ({ page }) => {
  await page.goto("topics/population/ethnic-minority-communities/");
  const later = page.locator(".row-group__rest .entry-row").first();
  await expect(later).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(later).toBeVisible();
  await expect(page.locator(".row-group__rest summary").first()).toBeHidden();
});

test("the sources of a case study are printed with each place once", async ({ page }) => {
  await page.goto("case-studies/north-east-london-covid-vaccination/");
  const places = page.locator(".citations__place");
  const all = await places.count();
  await page.emulateMedia({ media: "print" });
  expect(all).toBeGreaterThan(20);
  expect(await places.filter({ visible: true }).count()).toBeLessThan(all / 2);
});
