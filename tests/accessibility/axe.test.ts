import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { listedPaths } from "../fixtures/built-site.ts";
import { expect, test } from "../fixtures/guarded-page.ts";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const narrow = 320;
const wide = 1280;
/** What the width of the window can change: sizes and scrolling. Colours, names and structure are the same at both. */
const layoutRules = ["target-size", "scrollable-region-focusable"];
/** Pages a test: few enough to name the faulty one soon, many enough to share a page. */
const batch = 20;

/** What axe finds on a page at its present width, and whether the page scrolls sideways. */
async function faultsOf(page: Page, rules?: string[]): Promise<string[]> {
  // No page holds a frame, and only faults are wanted: both save two thirds of the time.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(standards)).analyze();
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const);
  const sideways = content > window ? [`scrolls sideways at ${String(window)} px`] : [];
  return [...violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ""}`), ...sideways];
}

for (let from = 0; from < listedPaths.length; from += batch) {
  const paths = listedPaths.slice(from, from + batch);
  test(`axe finds nothing on ${paths[0] ?? ""} and the next ${String(paths.length - 1)}`, async ({ page }) => {
    test.setTimeout(240_000);
    for (const path of paths) {
      await page.goto(path);
      const faults: string[] = [];
      await page.setViewportSize({ width: narrow, height: 800 });
      faults.push(...(await faultsOf(page)));
      await page.setViewportSize({ width: wide, height: 800 });
      faults.push(...(await faultsOf(page, layoutRules)));
      expect(faults.map((fault) => `${path} ${fault}`)).toEqual([]);
    }
  });
}

for (const [state, path] of [
  ["results", "/library/?q=faith&type=case-study"],
  ["nothing found", "/library/?q=qqqqzzzz"],
] as const) {
  test(`axe finds nothing in the library with ${state}`, async ({ page }) => {
    for (const width of [narrow, wide]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      await expect(page.locator("[data-results]")).toHaveAttribute("data-state", "ready");
      expect(await faultsOf(page)).toEqual([]);
    }
  });
}
