import AxeBuilder from "@axe-core/playwright";
import { listedPaths } from "../fixtures/built-site.ts";
import { expect, test } from "../fixtures/guarded-page.ts";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const widths = [320, 1280];
/** Pages a test: few enough to name the faulty one soon, many enough to share a page. */
const batch = 20;

for (let from = 0; from < listedPaths.length; from += batch) {
  const paths = listedPaths.slice(from, from + batch);
  test(`axe finds nothing on ${paths[0] ?? ""} and the next ${String(paths.length - 1)}`, async ({ page }) => {
    test.setTimeout(240_000);
    for (const path of paths) {
      await page.goto(path);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
        expect(violations.map(({ id, nodes }) => `${path} ${String(width)} ${id} ${nodes[0]?.html ?? ""}`)).toEqual([]);
        const content = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(content, `${path} scrolls sideways at ${String(width)}`).toBeLessThanOrEqual(width);
      }
    }
  });
}

for (const [state, path] of [
  ["results", "/library/?q=faith&type=case-study"],
  ["nothing found", "/library/?q=qqqqzzzz"],
] as const) {
  test(`axe finds nothing in the library with ${state}`, async ({ page }) => {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      await expect(page.locator("[data-results]")).toHaveAttribute("data-state", "ready");
      const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ""}`)).toEqual([]);
    }
  });
}
