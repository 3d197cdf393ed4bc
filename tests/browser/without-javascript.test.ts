import { expect, test } from "../fixtures/guarded-page.ts";

test.use({ javaScriptEnabled: false });

test("the library browses by type and by topic", async ({ page }) => {
  await page.goto("library/");
  await expect(page.getByText("Searching needs JavaScript.")).toBeVisible();
  await expect(page.getByRole("checkbox")).toHaveCount(0);
  await page.getByRole("link", { name: "Night workers" }).click();
  await expect(page).toHaveURL("topics/population/night-workers/");
  await page
    .getByRole("link", { name: /evening lantern shelf/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { name: "What changed", exact: true })).toBeVisible();
  await expect(page.getByText("What limits this evidence")).toBeVisible();
});

test("nothing is offered that cannot work: no print button, and links in the place of copying", async ({ page }) => {
  await page.goto("case-studies/calls-before-the-ferry-at-harbour-end/");
  await expect(page.getByRole("button", { name: "Print" })).toHaveCount(0);
  await page.getByRole("link", { name: "Copy link to figure CS-02.f1" }).click();
  await expect(page).toHaveURL(/calls-before-the-ferry-at-harbour-end\/#f1$/);
});
