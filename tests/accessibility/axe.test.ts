import { faultsOf, widths } from "../fixtures/accessibility-faults.ts";
import { listedPaths } from "../fixtures/built-site.ts";
import { expect, test } from "../fixtures/guarded-page.ts";

/** What the width of the window can change: sizes and scrolling. Colours, names and structure are the same at both. */
const layoutRules = ["target-size", "scrollable-region-focusable"];
/** Pages a test: few enough to name the faulty one soon, many enough to share a page. */
const batch = 20;

/**
 * Pages that a template makes from lists alone are judged whole on every tenth, and on the others without colours and
 * the second width, which take most of the time; `npm run test:long` judges every page whole.
 */
const listed = /^\/(topics|references)\/./;
const isBrief = (path: string, place: number) => !process.env["LONG"] && listed.test(path) && place % 10 > 0;

for (let from = 0; from < listedPaths.length; from += batch) {
  const paths = listedPaths.slice(from, from + batch);
  test(`axe finds nothing on ${paths[0] ?? ""} and the next ${String(paths.length - 1)}`, async ({ page }) => {
    test.setTimeout(240_000);
    for (const [place, path] of paths.entries()) {
      await page.goto(path);
      const faults: string[] = [];
      await page.setViewportSize({ width: widths.narrow, height: 800 });
      faults.push(...(await faultsOf(page, isBrief(path, place) ? { except: ["color-contrast"] } : {})));
      if (!isBrief(path, place)) {
        await page.setViewportSize({ width: widths.wide, height: 800 });
        faults.push(...(await faultsOf(page, { only: layoutRules })));
      }
      expect(faults.map((fault) => `${path} ${fault}`)).toEqual([]);
    }
  });
}
