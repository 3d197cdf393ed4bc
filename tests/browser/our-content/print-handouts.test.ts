import { globSync } from "node:fs";
import { expect, test } from "../../fixtures/guarded-page.ts";

const slugs = globSync("content/sessions/*.mdx").map((file) => file.replace(/^.*\/(.*)\.mdx$/, "$1"));

/** The number of pages of a PDF, which names each page once. */
const pagesOf = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

for (const slug of slugs) {
  test(`the sheet of ${slug} prints on one page, and more is printed with the plan`, async ({ page }) => {
    await page.goto(`sessions/${slug}/#hand-out`);
    await expect(page.locator("session-tabs[data-shown=hand-out]")).toBeVisible();
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await page.getByRole("button", { name: "Print the pack" }).click();
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBeGreaterThan(1);
  });
}
