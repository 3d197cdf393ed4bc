import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../fixtures/guarded-page.ts";

const group = (page: Page, name = "By place"): Locator =>
  page.getByRole("table", { name: `Entries by population and kind of inequality: ${name}` });
const row = (page: Page, people: string, name?: string): Locator =>
  group(page, name)
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name: people }) });
/** What a person sees of a cell; what other views say of it is hidden. */
const says = (cell: Locator, words: string | RegExp) => expect(cell).toHaveText(words, { useInnerText: true });
const numberOf = async (link: Locator) => /^\d+/.exec((await link.innerText()).trim())?.[0] ?? "";

test("at first the map counts entries with a result about the people of a row", async ({ page }) => {
  await page.goto("map/");
  await expect(page.getByRole("radio", { name: "With a result about them" })).toBeChecked();
  await expect(row(page, "Island pupils").getByRole("cell")).toHaveText(
    [
      "No result about them",
      /^3\s+entries with a result on Island pupils and Experience.*from 2 programmes.*Gap/s,
      /^1\s+entry with a result on Island pupils and Outcomes/,
      /^3/,
    ],
    { useInnerText: true },
  );
  await says(row(page, "Hill farmers").getByRole("cell").first(), "No result about them");
});

for (const [view, words] of [
  ["all", /entries on Island pupils and Experience/],
  ["results", /entries with a result on Island pupils and Experience/],
  ["gaps", /entries with a gap measured on Island pupils and Experience/],
] as const) {
  test(`a cell leads to as many entries as it says: ${view}`, async ({ page }) => {
    await page.goto(`map/?view=${view}`);
    const cell = group(page).getByRole("link", { name: words });
    const count = await numberOf(cell);
    // Until the map's script has come, a cell leads to the page of its people.
    await expect(cell).toHaveAttribute("href", /\/library\//);
    await cell.click();
    await expect(page).toHaveURL(/library\/\?population=island-pupils&dimension=experience/);
    await expect(page.locator("[data-results]")).toHaveAttribute("data-total", count);
    expect(Number(count)).toBeGreaterThan(0);
  });
}

test("the view is in the address, and Back returns to the one before", async ({ page }) => {
  await page.goto("map/");
  const cell = row(page, "Hill farmers").getByRole("cell").first();
  await page.getByText("All entries", { exact: true }).click();
  await expect(page).toHaveURL("map/?view=all");
  await says(cell, /^1\s+entry on Hill farmers and Access/);
  await page.getByRole("radio", { name: "All entries" }).press("ArrowRight");
  await page.getByRole("radio", { name: "With a result about them" }).press("ArrowRight");
  await expect(page).toHaveURL("map/?view=gaps");
  await says(cell, "Gap not measured");
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole("radio", { name: "All entries" })).toBeChecked();
  await says(cell, /^1\s+entry/);
  await page.reload();
  await says(cell, /^1\s+entry/);
});

test("a view chosen before the script has come is kept, and goes into the address", async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((done) => (release = done));
  await page.route(/\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("map/", { waitUntil: "commit" });
  await page.getByText("All entries", { exact: true }).click();
  release();
  await expect(page).toHaveURL("map/?view=all");
  await expect(page.getByRole("radio", { name: "All entries" })).toBeChecked();
});

test("heads stay in sight while a group is read, and the whole page scrolls", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 420 });
  await page.goto("map/");
  await row(page, "Island pupils").getByRole("rowheader").scrollIntoViewIfNeeded();
  const top = (await row(page, "Island pupils").boundingBox())?.y ?? 0;
  await page.mouse.wheel(0, top - 90);
  await expect
    .poll(async () => (await group(page).getByRole("columnheader", { name: "Experience" }).boundingBox())?.y)
    .toBe(0);
});

for (const width of [320, 390, 768, 1100, 1280]) {
  test(`nothing on the map is wider than the page at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("map/?view=all");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const boxed = await page
      .locator("evidence-map *")
      .evaluateAll((all) => all.filter((one) => ["auto", "scroll"].includes(getComputedStyle(one).overflowX)).length);
    expect(boxed).toBe(0);
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a cell leads to the list of exactly its entries on the page of its people", async ({ page }) => {
    await page.goto("map/");
    await group(page)
      .getByRole("link", { name: /entries with a result on Island pupils and Experience/ })
      .click();
    await expect(page).toHaveURL("topics/population/island-pupils/#experience-results");
    const list = page.locator(".map-list:visible");
    await expect(list.getByRole("heading")).toHaveText(
      "Experience: 3 entries with a result about them (from 2 programmes)",
    );
    await expect(list.getByRole("listitem")).toHaveCount(3);
  });

  test("the view is chosen all the same", async ({ page }) => {
    await page.goto("map/");
    await page.getByText("Gap measured", { exact: true }).first().click();
    await says(row(page, "Hill farmers").getByRole("cell").first(), "Gap not measured");
  });
});

test("a design or a gap together with people is asked of one result", async ({ page }) => {
  const list = page.locator("[data-results]");
  // The gap that narrowed is one of harbour families, in an entry that is about night workers too.
  await page.goto("library/?population=harbour-families&gap=narrows");
  await expect(list).toHaveAttribute("data-total", "3");
  await page.goto("library/?population=night-workers&gap=narrows");
  await expect(list).toHaveAttribute("data-state", "ready");
  await expect(list).toHaveAttribute("data-total", "0");
  await page.getByRole("button", { name: "Leave out Gap narrowed" }).click();
  await expect(list).not.toHaveAttribute("data-total", "0");
  // A filter that would leave nothing is not offered.
  const narrowed = page.locator(".filters li", { hasText: "Gap narrowed" });
  await expect(narrowed.getByText("0", { exact: true })).toHaveCount(1);
  await expect(narrowed).toHaveAttribute("hidden");
});

test("a page of people says of each entry only what was measured of them", async ({ page }) => {
  await page.goto("topics/population/night-workers/");
  const row = page.locator("[data-entry=CS-01]");
  await expect(row).toContainText("No result about these people");
  await expect(row).not.toContainText("Gap narrowed");
  await page.goto("topics/population/harbour-families/");
  await expect(row).toContainText(/Gap (said to have )?narrowed/);
});
