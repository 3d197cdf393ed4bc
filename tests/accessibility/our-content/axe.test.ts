import { faultsOf } from "../../fixtures/accessibility-faults.ts";
import { batches } from "./visited-pages.ts";
import { expect, test } from "../../fixtures/guarded-page.ts";

for (const { name, paths } of batches) {
  test(`axe finds nothing on ${name}`, async ({ page }) => {
    test.setTimeout(240_000);
    for (const path of paths) {
      await page.goto(path);
      expect((await faultsOf(page)).map((fault) => `${path} ${fault}`)).toEqual([]);
    }
  });
}
