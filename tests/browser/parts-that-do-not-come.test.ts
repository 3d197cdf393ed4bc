import type { Page } from "@playwright/test";
import { failScript } from "../fixtures/failing-scripts.ts";
import { test } from "../fixtures/guarded-page.ts";
import { expect, expectState, openQuery, results, shownIds } from "./library-page.ts";

const lost = (page: Page) => page.locator("[data-part=lost]");
const again = (page: Page) => page.getByRole("button", { name: "Try again" });
const groups = (page: Page) => page.getByRole("region", { name: "The answer in short" });
const search = (page: Page) => page.getByRole("button", { name: "Search" });
const status = (page: Page) => page.getByRole("status").first();

test("where the tools of the list do not come, the page says so beside the list, and Try again fetches them", async ({
  page,
}) => {
  const restore = await failScript(page, "list-tools");
  await openQuery(page, "lantern");
  const ids = await shownIds(page);
  await expect(lost(page)).toContainText("The filter panel, the order of the list and ways to share it did not come.");
  await expect(groups(page)).toBeHidden();
  await restore();
  await again(page).click();
  await expect(lost(page)).toBeHidden();
  await expect(groups(page)).toBeVisible();
  await expect(page.getByRole("button", { name: "Print this list" })).toBeVisible();
  await expect(status(page)).toBeFocused();
  expect(await shownIds(page)).toEqual(ids);
});

test("on a phone, Filters says below it that its panel did not come, and the next press opens it", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  const restore = await failScript(page, "list-tools");
  await page.goto("library/");
  const button = page.getByRole("button", { name: "Filters", exact: true });
  await button.click();
  await expect(lost(page)).toBeInViewport();
  await expect(page.getByRole("dialog")).toBeHidden();
  await restore();
  await button.click();
  await expect(page.getByRole("dialog", { name: "Filters" })).toBeVisible();
  await expect(lost(page)).toBeHidden();
});

test("where the groups of an answer do not come, the page says so, and the next search shows them", async ({
  page,
}) => {
  const restore = await failScript(page, "answer-groups");
  await openQuery(page, "lantern");
  const said = lost(page).locator("span").filter({ visible: true });
  await expect(said).toHaveText(["The links to what to do, what was tried and what to check did not come."]);
  await restore();
  await search(page).click();
  await expect(groups(page).getByRole("link").first()).toBeVisible();
  await expect(lost(page)).toBeHidden();
});

test("where the topics to look at instead do not come, the page says so, and the next search shows them", async ({
  page,
}) => {
  const restore = await failScript(page, "look-elsewhere");
  await openQuery(page, "qqqqzzzz");
  await expect(lost(page)).toContainText("Topics to look at instead did not come.");
  await restore();
  await search(page).click();
  await expect(page.getByRole("heading", { name: "Largest topics" })).toBeVisible();
  await expect(lost(page)).toBeHidden();
});

for (const [name, query] of [
  ["spelling", "lanturn"],
  ["find-figures", "£8 a week"],
] as const) {
  test(`where the script ${name} does not come, no answer is shown without it, and the next search has it`, async ({
    page,
  }) => {
    const restore = await failScript(page, name);
    await page.goto(`library/?q=${encodeURIComponent(query)}`);
    await expectState(page, "error");
    await expect(status(page)).toHaveText(/^The search could not be loaded\. Check the connection/);
    await expect(page.locator(`${results} > *`)).toHaveCount(0);
    await restore();
    await search(page).click();
    await expectState(page, "ready");
    expect(await shownIds(page)).not.toEqual([]);
  });
}

test("where the script that makes a table does not come, the page says so beside the button, and the next press saves", async ({
  page,
}) => {
  await openQuery(page, "lantern");
  const restore = await failScript(page, "save-table");
  const button = page.getByRole("button", { name: "Download these results (CSV)" });
  await button.click();
  await expect(page.locator("[data-part=shared]")).toHaveText(/^The table could not be fetched\. Check the connection/);
  await restore();
  const downloading = page.waitForEvent("download");
  await button.click();
  await downloading;
});

test("where the search itself does not come, the page says so, and pressing Search tries again", async ({ page }) => {
  const restore = await failScript(page, "library-search");
  await page.goto("library/");
  await expect(page.getByText("the search did not come: press Search to try again")).toBeVisible();
  await page.getByRole("searchbox").fill("lantern");
  await restore();
  await search(page).click();
  await expectState(page, "ready");
  expect(await shownIds(page)).not.toEqual([]);
});

test("where the script of a page does not come, its table stands whole, and using it fetches the script", async ({
  page,
}) => {
  const restore = await failScript(page, "case-table");
  await page.goto("case-studies/");
  await expect(page.locator("tr[data-entry]:visible")).toHaveCount(5);
  await expect(page.getByLabel("What happened to the gap")).toBeHidden();
  await restore();
  await page.locator("case-table").getByRole("link").first().focus();
  await page.getByLabel("What happened to the gap").selectOption({ label: "Gap widened" });
  await expect(page.getByRole("main").getByRole("status")).toHaveText("1 case study of 5");
});

test("where the script of a page does not come, it is fetched once the connection is back", async ({ page }) => {
  const restore = await failScript(page, "case-table");
  await page.goto("case-studies/");
  await expect(page.locator("tr[data-entry]:visible")).toHaveCount(5);
  await expect
    .poll(async () =>
      restore().then(
        () => "restored",
        () => "not reached",
      ),
    )
    .toBe("restored");
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await expect(page.getByLabel("What happened to the gap")).toBeVisible();
});
