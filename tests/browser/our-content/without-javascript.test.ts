import { batches } from "../../accessibility/our-content/visited-pages.ts";
import { expect, test } from "../../fixtures/guarded-page.ts";

test.use({ javaScriptEnabled: false });

for (const { name, paths } of batches) {
  test(`${name} can be read`, async ({ page }) => {
    test.setTimeout(240_000);
    for (const path of paths) {
      await page.goto(path);
      const text = await page.getByRole("main").innerText();
      expect(text.length, path).toBeGreaterThan(80);
    }
  });
}
