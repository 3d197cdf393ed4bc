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

test("a topic leads to the evidence about it", async ({ page }) => {
  await page.goto("topics/population/night-workers/");
  await expect(page.getByRole("img", { name: "Harvest plot: 1 result" })).toBeVisible();
  await page.getByRole("link", { name: "See each result in the evidence" }).click();
  await expect(page).toHaveURL("evidence/?population=night-workers");
  await expect(bars(page)).toHaveCount(1);
});
