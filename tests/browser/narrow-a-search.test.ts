import { test } from "../fixtures/guarded-page.ts";
import { expect, expectState, openView, results, totalOf } from "./library-page.ts";

test("terms of one facet widen, facets narrow, and the address says what is shown", async ({ page }) => {
  await page.goto("library/");
  await page.getByRole("checkbox", { name: /^Case studies/ }).check();
  await expect(page).toHaveURL(/\?type=case-study$/);
  const total = async () => {
    await expectState(page, "ready");
    return totalOf(page);
  };
  const cases = await total();
  await page.getByRole("checkbox", { name: /^Evidence principles/ }).check();
  await expect(page).toHaveURL(/type=principle/);
  const both = await total();
  expect(both).toBeGreaterThan(cases);
  await page.getByRole("checkbox", { name: /^Night workers/ }).check();
  await expect(page).toHaveURL(/population=night-workers/);
  expect(await total()).toBeLessThan(both);
  await page.getByRole("button", { name: "Remove filter Evidence principles" }).click();
  await expect(page).toHaveURL("library/?type=case-study&population=night-workers");
  await expect(page.getByRole("searchbox")).toBeFocused();
});

test("an old address with a design that is no longer used shows the designs that took its place", async ({ page }) => {
  await page.goto("library/?design=reported");
  await expectState(page, "ready");
  for (const name of [/^Described/, /^Change stated/]) await expect(page.getByRole("checkbox", { name })).toBeChecked();
  const total = await totalOf(page);
  await page.goto("library/?design=account&design=study&design=change-stated");
  await expectState(page, "ready");
  expect(await totalOf(page)).toBe(total);
});

test("where filters leave nothing, leaving one out shows as many as it says", async ({ page }) => {
  await openView(page, "?population=lantern-makers&clinical-area=gardening");
  await expect(page.getByRole("status").first()).toHaveText(/^No entries in .+ and .+\.$/);
  const offers = page.locator("[data-part=wider] li");
  await expect(offers).toHaveCount(2);
  const offer = offers.filter({ hasText: /makers/i });
  const count = /(\d+) entr(y|ies)/.exec((await offer.textContent()) ?? "")?.[1] ?? "none";
  await offer.getByRole("button", { name: /^Leave out .*makers/i }).click();
  await expect(page).toHaveURL("library/?clinical-area=gardening");
  await expect(page.locator(results)).toHaveAttribute("data-total", count);
  await expect(page.getByRole("heading", { name: "Look more widely" })).toBeHidden();
});

test("clearing all filters keeps the query", async ({ page }) => {
  await openView(page, "?q=lantern&type=case-study&population=night-workers");
  const narrow = await totalOf(page);
  await page.getByRole("button", { name: "Clear all filters" }).click();
  await expect(page).toHaveURL("library/?q=lantern");
  await expect.poll(() => totalOf(page)).toBeGreaterThan(narrow);
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(0);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 800 } });

  test("the filters stand behind one button, which says how many are active", async ({ page }) => {
    await openView(page, "?q=lantern&type=case-study&type=insight&population=night-workers");
    const button = page.getByRole("button", { name: "Filters (3)", exact: true });
    await expect(button).toHaveAttribute("aria-expanded", "false");
    const box = page.getByRole("checkbox", { name: /^Case studies/ });
    await expect(box).toBeHidden();
    await button.focus();
    await page.keyboard.press("Enter");
    await expect(button).toHaveAttribute("aria-expanded", "true");
    await expect(box).toBeVisible();
    await box.uncheck();
    await expect(page.getByRole("button", { name: "Filters (2)", exact: true })).toBeVisible();
    await page.getByRole("button", { name: /^Filters/ }).click();
    await expect(box).toBeHidden();
  });
});
