import { faultsOf } from "../../fixtures/accessibility-faults.ts";
import { sampledPaths } from "../../fixtures/built-site.ts";
import { expect, test } from "../../fixtures/guarded-page.ts";

/** Pages a test: few enough to name the faulty one soon, many enough to share a page. */
const batch = 20;

for (let from = 0; from < sampledPaths.length; from += batch) {
  const paths = sampledPaths.slice(from, from + batch);
  test(`axe finds nothing on ${paths[0] ?? ""} and the next ${String(paths.length - 1)}`, async ({ page }) => {
    test.setTimeout(240_000);
    for (const path of paths) {
      await page.goto(path);
      expect((await faultsOf(page)).map((fault) => `${path} ${fault}`)).toEqual([]);
    }
  });
}
