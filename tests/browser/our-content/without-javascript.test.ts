import { sampledPaths } from "../../fixtures/built-site.ts";
import { expect, test } from "../../fixtures/guarded-page.ts";

test.use({ javaScriptEnabled: false });

const parts = 4;

for (let part = 0; part < parts; part += 1) {
  test(`every page of the site can be read (part ${String(part + 1)} of ${String(parts)})`, async ({ page }) => {
    test.setTimeout(240_000);
    for (const path of sampledPaths.filter((_, i) => i % parts === part)) {
      await page.goto(path);
      const text = await page.getByRole("main").innerText();
      expect(text.length, path).toBeGreaterThan(80);
    }
  });
}
