import { expect, test } from "../fixtures/guarded-page.ts";

const sections = ["Library", "Evidence", "Checklists", "Sessions"];

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "on a phone" : "on a phone without JavaScript", () => {
    test.use({ javaScriptEnabled, viewport: { width: 390, height: 844 } });

    test("the head is low, keeps its search and folds the sections behind a menu", async ({ page }) => {
      await page.goto("about/");
      const head = page.getByRole("banner");
      // Without JavaScript one more line says that searching needs it.
      expect((await head.boundingBox())?.height).toBeLessThanOrEqual(javaScriptEnabled ? 120 : 150);
      const box = javaScriptEnabled ? "combobox" : "searchbox";
      await expect(head.getByRole(box, { name: "Search the library" })).toBeVisible();
      await expect(head.getByRole("link", { name: "Evidence" })).toBeHidden();
      await head.getByText("Menu").click();
      for (const name of sections) await expect(head.getByRole("link", { name, exact: true })).toBeVisible();
      await head.getByRole("link", { name: "Evidence" }).click();
      await expect(page).toHaveURL("evidence/");
    });
  });
}

test("a wide screen shows the sections in one row and marks the one a page belongs to", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const [path, name] of [
    ["library/", "Library"],
    ["topics/population/night-workers/", "Library"],
    ["map/", "Evidence"],
    ["assessments/", "Checklists"],
    ["sessions/", "Sessions"],
  ] as const) {
    await page.goto(path);
    const head = page.getByRole("banner");
    expect((await head.boundingBox())?.height, path).toBeLessThanOrEqual(80);
    await expect(head.getByText("Menu")).toBeHidden();
    await expect(head.locator("[aria-current]")).toHaveText(name);
  }
  await page.goto("");
  await expect(page.getByRole("banner").locator("[aria-current=page]")).toHaveText("Northtown Lantern Shelf");
  await page.goto("about/");
  await expect(page.getByRole("banner").locator("[aria-current]")).toHaveText("Library");
  await expect(page.getByRole("contentinfo").locator("[aria-current=page]")).toHaveText("About this library");
});
