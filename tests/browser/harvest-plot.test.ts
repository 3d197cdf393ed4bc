import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/guarded-page.ts";

const bars = (page: Page) => page.locator("a[data-finding]:visible");
const title = (page: Page) => page.getByRole("heading", { level: 1 });
const total = (page: Page, column: string) => page.locator(`[data-part=total-${column}]`);

test("a filter by people redraws plot, counts, sentences and lists, stands in the address, and Back undoes it", async ({
  page,
}) => {
  await page.goto("evidence/");
  const all = await bars(page).count();
  const whole = await title(page).innerText();
  expect(whole).toBe(`What ${String(all)} results say about the gap`);
  await page.getByLabel("For whom").selectOption({ label: "Night workers (1)" });
  expect(await bars(page).count()).toBe(all);
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page).toHaveURL("evidence/?population=night-workers");
  await expect(bars(page)).toHaveCount(1);
  await expect(title(page)).toHaveText("What 1 result about Night workers says about the gap");
  await expect(page).toHaveTitle(/^Night workers: Evidence – /);
  await expect(page.getByText("The gap widened, as figures show.")).toBeVisible();
  await expect(total(page, "widened")).toHaveText("1");
  await expect(total(page, "narrowed")).toHaveText("0");
  const narrowed = page.getByRole("region", { name: "What narrowed" });
  await expect(narrowed.getByText("No result.")).toBeVisible();
  await expect(narrowed.getByRole("listitem")).toHaveCount(0);
  await expect(page.getByRole("region", { name: "What widened" }).locator("[data-result]:visible")).toHaveCount(1);
  await page.goBack();
  await expect(page).toHaveURL("evidence/");
  await expect(bars(page)).toHaveCount(all);
  await expect(title(page)).toHaveText(whole);
  await expect(page).toHaveTitle(/^Evidence – /);
  await expect(page.getByLabel("For whom")).toHaveValue("");
});

test("people and condition ask for results about both, and what nobody looked at is said", async ({ page }) => {
  await page.goto("evidence/?population=island-pupils&clinical-area=kite-flying");
  await expect(page.getByLabel("For whom")).toHaveValue("island-pupils");
  await expect(bars(page)).toHaveCount(2);
  await page.getByLabel("Condition").selectOption("lantern-lending");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(title(page)).toHaveText(/^No result about Island pupils and /);
  await expect(bars(page)).toHaveCount(0);
  // Without a result there is no plot to read and no list: only a way to what is about them all the same.
  await expect(page.getByRole("table")).toHaveCount(1);
  await expect(page.locator("[data-part=count]:visible")).toHaveCount(0);
  await expect(page.getByRole("region", { name: "What narrowed" })).toBeHidden();
  const instead = page.getByRole("link", { name: "the library lists them" });
  await expect(instead).toHaveAttribute("href", /library\/\?population=island-pupils&clinical-area=lantern-lending$/);
  await page.getByRole("button", { name: "Show all results" }).click();
  await expect(instead).toBeHidden();
  await expect(page).toHaveURL("evidence/");
  await expect(page.getByLabel("For whom")).toBeFocused();
  expect(await bars(page).count()).toBeGreaterThan(5);
});

test("a filter by what happened to the gap is named as a filter, and its count agrees with the columns", async ({
  page,
}) => {
  await page.goto("evidence/?gap=narrows&design=estimate");
  await expect(title(page)).toHaveText("What 1 result says about the gap, filtered by “Estimate” and “Gap narrowed”");
  await page.getByLabel("How it was studied").selectOption("");
  const asked = page.getByLabel("What happened to the gap");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  const option = (await asked.locator("option:checked").innerText()).trim();
  const [all = 0, between = 0] = (option.match(/\d+/g) ?? []).map(Number);
  expect(option).toBe(`Gap narrowed (${String(all)}, ${String(between)} of them in between)`);
  await expect(bars(page)).toHaveCount(all);
  await expect(total(page, "narrowed")).toHaveText(String(all - between));
  await expect(total(page, "between")).toHaveText(String(between));
  await page.goto("evidence/?gap=mixed&design=randomised");
  await expect(title(page)).toHaveText("No result, filtered by “Randomised” and “Mixed effect on the gap”");
  // What an entry is about is not asked for, so that the library has nothing else to list.
  await expect(page.getByRole("link", { name: "the library lists them" })).toBeHidden();
});

test("on paper, the address of a filtered page is that of the filter", async ({ page }) => {
  await page.goto("evidence/?population=night-workers");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText(/evidence\/\?population=night-workers$/)).toBeVisible();
});

test("an address may ask for a theme or a design, and a term that does not exist chooses nothing", async ({ page }) => {
  await page.goto("evidence/?design=randomised");
  await expect(bars(page)).toHaveCount(1);
  await expect(page.getByLabel("How it was studied")).toBeVisible();
  await page.goto("evidence/?population=nobody");
  expect(await bars(page).count()).toBeGreaterThan(5);
});

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

test("a topic leads to the evidence about it", async ({ page }) => {
  await page.goto("topics/population/night-workers/");
  await expect(page.getByRole("img", { name: "Harvest plot: 1 result" })).toBeVisible();
  await page.getByRole("link", { name: "See each result in the evidence" }).click();
  await expect(page).toHaveURL("evidence/?population=night-workers");
  await expect(bars(page)).toHaveCount(1);
});
