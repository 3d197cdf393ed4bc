import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/guarded-page.ts";

const bars = (page: Page) => page.locator("a[data-finding]:visible");

test("a bar opens its result", async ({ page }) => {
  await page.goto("evidence/");
  const bar = page.getByRole("link", { name: /^Access, gap widened\..*A reward for lanterns/ });
  const id = await bar.getAttribute("data-finding");
  await bar.click();
  await expect(page).toHaveURL(/case-studies\/a-reward-for-returns\/#f1$/);
  await expect(page.locator(`figure[data-finding="${id ?? ""}"]`)).toBeInViewport();
});

test("arrow keys move between bars, and a line says what each stands for", async ({ page }) => {
  await page.goto("evidence/");
  const line = page.locator("[data-part=reading]");
  await expect(line).toContainText("Point at a bar");
  // It covers nothing of the plot before it says something.
  await expect(line).toHaveCSS("position", "static");
  const [first, second] = [bars(page).first(), bars(page).nth(1)];
  const words = (await first.innerText()).slice(0, 30);
  // The script that reads a bar may come after the first focus.
  await expect(async () => {
    await first.blur();
    await first.focus();
    await expect(line).toContainText(words, { timeout: 500 });
  }).toPass();
  await expect(line).toHaveCSS("position", "sticky");
  await page.keyboard.press("ArrowRight");
  await expect(second).toBeFocused();
  await page.keyboard.press("Home");
  await expect(first).toBeFocused();
  await page.keyboard.press("End");
  await expect(bars(page).last()).toBeFocused();
  const columnOf = () => page.evaluate(() => document.activeElement?.closest("td")?.dataset["column"]);
  const column = await columnOf();
  await page.keyboard.press("ArrowUp");
  await expect(bars(page).last()).not.toBeFocused();
  expect(await columnOf()).toBe(column);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/#f\d+$/);
});

test("the results can be read in words", async ({ page }) => {
  await page.goto("evidence/");
  const words = page.locator(".bar__words").first();
  expect((await words.boundingBox())?.height).toBeLessThan(5);
  await page.getByLabel("Read it in words").check();
  expect((await words.boundingBox())?.height).toBeGreaterThan(20);
  const [first, last] = [bars(page).first(), bars(page).last()];
  await expect(first).toContainText("gap");
  await expect(last).toBeVisible();
});

test("every bar is at least 24 pixels wide and high", async ({ page }) => {
  await page.goto("evidence/");
  const sizes = await bars(page).evaluateAll((links) =>
    links.map((link) => {
      const { width, height } = link.getBoundingClientRect();
      return Math.min(width, height);
    }),
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("the words say what a tap does, and nobody is told to point", async ({ page }) => {
    await page.goto("evidence/");
    await expect(page.getByText("Point at a bar")).toBeHidden();
    await expect(page.getByText("A tap on a bar opens its result.")).toBeVisible();
    await bars(page).first().tap();
    await expect(page).toHaveURL(/\/#f\d+$/);
  });

  test("each row is a heading with its lists, and empty columns stand in one line", async ({ page }) => {
    await page.goto("evidence/");
    const row = page.locator("tr[data-row=access]");
    await expect(row.locator(".harvest__column", { hasText: "Gap narrowed" })).toBeVisible();
    const places = await row
      .locator("td:visible")
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().left));
    expect(Math.max(...places) - Math.min(...places)).toBeLessThan(15);
    await page.goto("evidence/?population=night-workers");
    await expect(row.getByText("In between, narrowed, not measured: none")).toBeVisible();
    await expect(row.locator(".harvest__column", { hasText: "Gap narrowed" })).toBeHidden();
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the whole plot is a table of links, and nothing is offered that cannot work", async ({ page }) => {
    await page.goto("evidence/?population=night-workers");
    const table = page.getByRole("table", { name: "Results by what was measured" });
    expect(await table.getByRole("link").count()).toBeGreaterThan(5);
    await expect(page.getByLabel("For whom")).toBeHidden();
    await expect(page.getByText("Point at a bar")).toBeHidden();
    await page.getByLabel("Read it in words").check();
    await expect(table.getByText("Access, gap widened.")).toBeVisible();
    await table
      .getByRole("link", { name: /A reward for lanterns/ })
      .first()
      .click();
    await expect(page).toHaveURL(/case-studies\/a-reward-for-returns\/#f\d$/);
  });
});
