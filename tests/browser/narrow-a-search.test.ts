import { test } from "../fixtures/guarded-page.ts";
import { expect, expectState, openFacet, openView, othersOf, results, totalOf } from "./library-page.ts";

test("terms of one facet widen, facets narrow, and the address says what is shown", async ({ page }) => {
  await page.goto("library/");
  await openFacet(page, "Type");
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
  await expect(page).toHaveURL("library/?population=night-workers&type=case-study");
  // The focus stays among the filters, so that no keyboard flies up on a phone.
  await expect(page.getByRole("button", { name: "Remove filter Case studies" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Remove filter Night workers" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").first()).toBeFocused();
  await expect(page).toHaveURL("library/");
});

test("only For whom and Who acts stand open, and a term that would leave nothing is no choice", async ({ page }) => {
  await page.goto("library/");
  const filters = page.getByRole("group", { name: "Filters" });
  await expect(filters.getByRole("checkbox").first()).toBeVisible();
  const groups = await filters
    .locator("> details")
    .evaluateAll((nodes) =>
      nodes.map(
        (node) => [node.querySelector("summary")?.textContent.trim() ?? "", node.hasAttribute("open")] as const,
      ),
    );
  expect(groups.filter(([, isOpen]) => isOpen).map(([name]) => name)).toEqual(["For whom", "Who acts"]);
  expect(groups.length).toBeGreaterThan(5);
  await openView(page, "?q=lantern&population=night-workers");
  const counts = await page.locator(".filters li:not([hidden]) [data-part=count]").allTextContents();
  expect(counts).not.toContain("0");
  expect(counts.length).toBeGreaterThan(5);
});

test("with people chosen, a row says whether a result is about them, and nothing of what others show", async ({
  page,
}) => {
  await openView(page, "?q=CS-03");
  const evidence = page.locator(results).locator("[data-part=basis]").first();
  await expect(evidence).toContainText("results:");
  await openView(page, "?population=night-workers&type=case-study");
  const said = await page.locator("[data-results] [data-part=basis]").allTextContents();
  expect(said).toContain("Rests on a result about the people or condition you chose. Open it for what was measured.");
  expect(new Set(said.map((words) => /^Rests on (?:no|a) result about the people/.test(words)))).toEqual(
    new Set([true]),
  );
});

test("results that change say so beside the filters", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await page.goto("library/");
  await page.getByRole("checkbox", { name: /^Night workers/ }).check();
  await expectState(page, "ready");
  const total = await totalOf(page);
  const said = page.getByText(`Now ${String(total)} entries`);
  await expect(said).toBeVisible();
  await expect(said).toBeInViewport();
});

test("the row of kinds counts what it leads to", async ({ page }) => {
  await page.goto("library/");
  const kinds = page.getByRole("navigation", { name: "Kinds of entry" });
  const link = kinds.getByRole("link", { name: "What was tried" });
  // Until the list's tools have come, the link leads to the collection's own page.
  await expect(link).toHaveAttribute("href", /\?type=case-study$/);
  const count = (await link.locator("xpath=..").textContent())?.match(/\d+/)?.[0] ?? "none";
  await link.click();
  await expect(page).toHaveURL(/\/library\/\?type=case-study$/);
  await expect(link).toHaveAttribute("aria-current", "true");
  await expect(page.locator(results)).toHaveAttribute("data-total", count);
  await expect(page.getByRole("heading", { level: 2, name: "What was tried" })).toBeVisible();
  await kinds.getByRole("link", { name: "All" }).click();
  await expect(page).toHaveURL("library/");
  await expectState(page, "idle");
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
  await expect(page.getByRole("status").first().getByRole("heading")).toHaveText(/^No entries in .+ and .+\.$/);
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

  test("the filters fill the screen, and its foot says what they leave", async ({ page }) => {
    await openView(page, "?q=lantern&type=case-study&type=insight&population=night-workers");
    const button = page.getByRole("button", { name: "Filters (3)", exact: true });
    const box = page.getByRole("checkbox", { name: /^Case studies/ });
    await expect(box).toBeHidden();
    await button.focus();
    await page.keyboard.press("Enter");
    const panel = page.getByRole("dialog", { name: "Filters" });
    await expect(panel).toBeVisible();
    const size = await panel.boundingBox();
    expect([size?.width, size?.height]).toEqual([390, 800]);
    await box.uncheck();
    await expect(page).toHaveURL("library/?q=lantern&population=night-workers&type=insight");
    await expectState(page, "ready");
    const rows = (await totalOf(page)) || (await othersOf(page));
    const show = panel.getByRole("button", { name: new RegExp(`^Show ${String(rows)} entr`) });
    await show.click();
    await expect(panel).toBeHidden();
    await expect(box).toBeHidden();
    await expect(page.getByRole("button", { name: "Filters (2)", exact: true })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole("button", { name: "Filters (3)", exact: true })).toBeVisible();
  });

  test("Back and Escape close the filters and leave the page as it was", async ({ page }) => {
    await page.goto("./");
    await openView(page, "?q=lantern");
    const panel = page.getByRole("dialog", { name: "Filters" });
    const open = async () => {
      await page.getByRole("button", { name: /^Filters/ }).click();
      await expect(panel).toBeVisible();
    };
    await open();
    await page.goBack();
    await expect(panel).toBeHidden();
    await expect(page).toHaveURL("library/?q=lantern");
    await open();
    await panel.getByRole("checkbox").first().check();
    await expect(page).toHaveURL(/q=lantern&/);
    await page.goBack();
    await expect(panel).toBeHidden();
    await expect(page).toHaveURL("library/?q=lantern");
    await expect(page.getByRole("button", { name: "Filters", exact: true })).toBeVisible();
    await open();
    await page.keyboard.press("Escape");
    await expect(panel).toBeHidden();
    await expect.poll(() => page.evaluate(() => JSON.stringify(history.state))).not.toContain("panel");
    await page.goBack();
    await expect(page.locator("html")).toHaveAttribute("data-page", "home");
  });
});
