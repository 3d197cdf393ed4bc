import { expect, test } from "../fixtures/guarded-page.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

for (const [id, address] of [
  ["PR-04", "/principles/flexible-services/"],
  ["CS-07.f1", "/case-studies/leicester-missed-appointments/#f1"],
  ["CL-01.i07", "/checklists/enabling-system-context/#i07"],
  ["GT-011", "/glossary/#core20plus5"],
  ["heec-pack", "/sources/heec-pack/"],
] as const) {
  test(`the permanent address of ${id} leads to its place`, async ({ page }) => {
    await page.goto(`/id/${id}/`);
    await expect(page).toHaveURL(address);
  });
}

test("a figure's address can be copied", async ({ page, baseURL }) => {
  await page.goto("/case-studies/leicester-missed-appointments/");
  const figure = page.locator("[data-finding='CS-07.f1']");
  await figure.getByRole("link", { name: "Copy link to figure CS-07.f1" }).click();
  await expect(figure.getByRole("status")).toHaveText("Copied");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(`${baseURL ?? ""}/id/CS-07.f1/`);
  await page.goto(copied);
  await expect(page).toHaveURL(/leicester-missed-appointments\/#f1$/);
});

test("a citation leads to the source's unit, and the unit says who uses it", async ({ page }) => {
  await page.goto("/case-studies/leicester-missed-appointments/");
  await page.getByRole("link", { name: "Source 1", exact: true }).first().click();
  await expect(page).toHaveURL(/#source-1$/);
  const cited = page.locator("#source-1");
  const unit = await cited.getAttribute("data-unit");
  await cited.getByRole("link").click();
  await expect(page).toHaveURL(/\/sources\/actionable-insights\/#u-/);
  await expect(
    page
      .locator(`[data-unit='${unit ?? ""}']`)
      .getByRole("link", { name: /Leicester/ })
      .first(),
  ).toBeVisible();
});

test("a page says how to cite it and its source", async ({ page }) => {
  await page.goto("/principles/flexible-services/");
  await page.getByText("Cite this page").click();
  await expect(page.getByText(/Offer flexible services.*\/id\/PR-04\//)).toBeVisible();
  await expect(page.getByText(/^Health Equity Evidence Centre\. Evidence pack/)).toBeVisible();
});
