import { faultsOf } from "../../fixtures/accessibility-faults.ts";
import { batches } from "../../fixtures/chosen-pages.ts";
import { expect, test } from "../../fixtures/guarded-page.ts";

for (const paths of batches) {
  test(`axe finds nothing on ${paths[0] ?? ""} and the next ${String(paths.length - 1)}`, async ({ page }) => {
    test.setTimeout(240_000);
    for (const path of paths) {
      await page.goto(path);
      expect((await faultsOf(page)).map((fault) => `${path} ${fault}`)).toEqual([]);
    }
  });
}
