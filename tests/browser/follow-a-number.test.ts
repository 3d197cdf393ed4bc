import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/guarded-page.ts";

const mark = (page: Page) => page.getByRole("link", { name: "Source 1", exact: true }).first();
const note = (page: Page) => page.getByRole("group", { name: "Source 1" });

test.beforeEach(async ({ page }) => {
  await page.goto("case-studies/calls-before-the-ferry-at-harbour-end/");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a mark leads to its line, the line to the unit with its figures, and both lead back", async ({ page }) => {
    await mark(page).click();
    await expect(page).toHaveURL(/#source-1$/);
    const line = page.locator("#source-1");
    await line.getByRole("link", { name: "Back to mark 1" }).click();
    await expect(page).toHaveURL(/#mark-1$/);
    await expect(page.locator("#mark-1").getByRole("link", { name: "Source 1" })).toBeInViewport();
    const unit = await line.getAttribute("data-unit");
    const figures = await line.locator("[data-figure]").allTextContents();
    await line.getByRole("link").nth(1).click();
    await expect(page).toHaveURL(/\/sources\/northtown-report\/#u-/);
    const place = page.locator(`[data-unit='${unit ?? ""}']`);
    await expect(place.locator("> .outline__figures [data-figure]")).toHaveText(figures);
    await place
      .locator("> .outline__used")
      .getByRole("link", { name: /Harbour End/ })
      .first()
      .click();
    await expect(page).toHaveURL(/harbour-end\/#mark-1$/);
  });
});

test("a finding leads to the unit that states it in one step", async ({ page }) => {
  await page.locator("[data-finding='CS-02.f1'] .finding__sources a[href*='#u-']").first().click();
  await expect(page.locator(":target [data-figure]").first()).toHaveText("less than 1%");
});

test("a source says where the document can be had, or that its copy does not say", async ({ page }) => {
  await page.goto("sources/northtown-report/");
  await expect(page.getByRole("link", { name: "https://northtown.example/lanterns" })).toBeVisible();
  await page.goto("sources/harbour-notes/");
  await expect(page.getByText("The copy that we read gives no address")).toBeVisible();
});

test("a press shows the line beside the mark, and leaves the place", async ({ page }) => {
  await mark(page).click();
  await expect(note(page)).toBeVisible();
  await expect(note(page)).toContainText("Northtown report");
  await expect(page).not.toHaveURL(/#/);
  await note(page).getByRole("button", { name: "Close" }).click();
  await expect(note(page)).toBeHidden();
  await expect(mark(page)).toBeFocused();
});

test("the focus shows it, walks through it and out of it, and Escape closes it", async ({ page }) => {
  await mark(page).focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await expect(mark(page)).toBeFocused();
  await expect(note(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(note(page)).toBeHidden();
  await expect(mark(page)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(note(page)).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(note(page).getByRole("link").first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(note(page)).toBeHidden();
  await expect(mark(page)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(note(page)).toBeVisible();
  for (let i = 0; i < 4; i += 1) await page.keyboard.press("Tab");
  await expect(note(page)).toBeHidden();
});

test("a pointer that rests on a mark shows it, and takes it away when it leaves", async ({ page }) => {
  await mark(page).hover();
  await expect(note(page)).toBeVisible();
  await note(page).hover();
  await expect(note(page)).toBeVisible();
  await page.getByRole("heading", { level: 1 }).hover();
  await expect(note(page)).toBeHidden();
});

test("a browser without popovers follows the mark", async ({ page }) => {
  await page.addInitScript(() => {
    delete (HTMLElement.prototype as { popover?: unknown }).popover;
  });
  await page.reload();
  await mark(page).click();
  await expect(page).toHaveURL(/#source-1$/);
});
