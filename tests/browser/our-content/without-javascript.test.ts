import { batches } from "../../fixtures/chosen-pages.ts";
import { expect, test } from "../../fixtures/guarded-page.ts";

test.use({ javaScriptEnabled: false });

for (const paths of batches) {
  test(`${paths[0] ?? ""} and the next ${String(paths.length - 1)} can be read`, async ({ page }) => {
    test.setTimeout(240_000);
    for (const path of paths) {
      await page.goto(path);
      const text = await page.getByRole("main").innerText();
      expect(text.length, path).toBeGreaterThan(80);
    }
  });
}
