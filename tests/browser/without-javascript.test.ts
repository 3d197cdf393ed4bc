import { sampledPaths } from "../fixtures/built-site.ts";
import { expect, test } from "../fixtures/guarded-page.ts";

test.use({ javaScriptEnabled: false });

test("the library browses by type and by topic", async ({ page }) => {
  await page.goto("/library/");
  await expect(page.getByText("Searching needs JavaScript.")).toBeVisible();
  await expect(page.getByRole("checkbox")).toHaveCount(0);
  await page.getByRole("link", { name: "People with severe mental illness" }).click();
  await expect(page).toHaveURL("/topics/population/people-with-severe-mental-illness/");
  await page
    .getByRole("link", { name: /Coventry/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { name: "What changed", exact: true })).toBeVisible();
  await expect(page.getByText("Why not stronger?")).toBeVisible();
});

test("nothing is offered that cannot work: no print button, and links in the place of copying", async ({ page }) => {
  await page.goto("/case-studies/leicester-missed-appointments/");
  await expect(page.getByRole("button", { name: "Print" })).toHaveCount(0);
  await page.getByRole("link", { name: "Copy link to figure CS-07.f1" }).click();
  await expect(page).toHaveURL(/leicester-missed-appointments\/#f1$/);
});

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
