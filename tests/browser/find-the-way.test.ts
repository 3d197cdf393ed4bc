import type { Page } from "@playwright/test";
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

const contents = (page: Page) => page.getByRole("navigation", { name: "On this page" });

test("the list of parts marks the one that is being read, also where no more of the page is left", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await page.goto("case-studies/evening-shelf-at-the-harbour/");
  const links = contents(page).getByRole("link");
  const current = contents(page).locator("[aria-current=location]");
  await expect(current).toHaveText((await links.first().textContent()) ?? "");
  for (const name of ["What is not known", "What they did", "Facts", "Sources and related"]) {
    await contents(page).getByRole("link", { name, exact: true }).click();
    await expect(current).toHaveText(name);
  }
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  await expect(current).toHaveText((await links.first().textContent()) ?? "");
  await page.goto("topics/population/night-workers/");
  await expect(current).toHaveText("What to do");
  await contents(page).getByRole("link", { name: "Principles" }).click();
  await expect(current).toHaveText("Principles");
});

test("on a phone the parts of a topic stand in a fold above them", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("topics/population/night-workers/");
  await expect(contents(page)).toBeHidden();
  await page.getByText("On this page", { exact: true }).first().click();
  await contents(page).getByRole("link", { name: "What was tried" }).click();
  await expect(page.locator("#case-study")).toBeInViewport();
});

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
