import { expect, test } from "../../fixtures/guarded-page.ts";

test("plot, paragraphs and lists of the evidence are printed on two sheets at most", async ({ page }) => {
  await page.goto("evidence/");
  const sheets = (await page.pdf({ preferCSSPageSize: true })).toString("latin1").match(/\/Type\s*\/Page\b/g);
  expect(sheets?.length).toBeGreaterThan(0);
  expect(sheets?.length).toBeLessThanOrEqual(2);
});
