import { expect, test } from "../fixtures/guarded-page.ts";
import type { Page } from "@playwright/test";

const shelf = "An evening lantern shelf at the Northtown harbour";
const reward = "A reward for lanterns that come back";
const calls = "Calls before the ferry at Harbour End";

const heads = (page: Page) => page.locator("thead th .side-by-side__title");
const rowOf = (page: Page, name: string) => page.getByRole("row", { name: new RegExp(`^${name}`) });

test("an address sets two entries side by side by the same rows", async ({ page }) => {
  await page.goto("compare/#CS-01,CS-03");
  await expect(heads(page)).toHaveText([shelf, reward]);
  const gap = rowOf(page, "To the gap").getByRole("cell");
  await expect(gap.nth(0)).toContainText("Gap narrowed (Harbour families and other people)");
  await expect(gap.nth(1)).toContainText("Gap widened (Night workers and other people)");
  const took = rowOf(page, "What it took").getByRole("cell");
  await expect(took.nth(0)).toContainText("Money: £8 a week for oil");
  await expect(took.nth(1)).toContainText("Nothing is recorded here.");
  await expect(page.getByRole("main").getByRole("status")).toHaveText(`${shelf} and ${reward}, side by side.`);
  await heads(page).nth(1).click();
  await expect(page).toHaveURL("case-studies/a-reward-for-returns/");
});

test("entries are chosen by keyboard, taken away, and the back button brings them back", async ({ page }) => {
  await page.goto("compare/");
  await expect(page.locator(".side-by-side")).toBeHidden();
  const choose = page.getByLabel("First entry");
  await choose.selectOption({ label: shelf });
  await page.getByRole("button", { name: "Add it" }).press("Enter");
  await expect(page).toHaveURL("compare/#CS-01");
  await page.getByLabel("Entry to set beside it").selectOption({ label: calls });
  await page.getByRole("button", { name: "Add it" }).press("Enter");
  await expect(heads(page)).toHaveText([shelf, calls]);
  await page.getByRole("link", { name: new RegExp(`^Remove\\s+${shelf}`) }).click();
  await expect(heads(page)).toHaveText([calls]);
  await page.goBack();
  await expect(heads(page)).toHaveText([shelf, calls]);
  await page.goBack();
  await expect(heads(page)).toHaveText([shelf]);
});

test("the page of an entry and a row of search results lead to its comparison with others", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto("case-studies/evening-shelf-at-the-harbour/");
  await page.getByRole("link", { name: "Compare it with others" }).click();
  await expect(page).toHaveURL("compare/#CS-01");
  await expect(heads(page)).toHaveText([shelf]);
  await page.goto("library/?q=lantern&type=case-study,checklist");
  const row = (id: string) => page.locator(`[data-results][data-state=ready] [data-entry="${id}"]`);
  await expect(row("CL-01").getByRole("link", { name: /^Compare/ })).toHaveCount(0);
  await row("CS-03")
    .getByRole("link", { name: `Compare ${reward}` })
    .click();
  await expect(page).toHaveURL("compare/#CS-03");
  await page.goto("checklists/does-the-shelf-serve-all/");
  await expect(page.getByRole("link", { name: "Compare it with others" })).toHaveCount(0);
});

test("ids that are unknown or too many are named in words", async ({ page }) => {
  await page.goto("compare/#CS-01,CS-99,CS-02,IN-01,PR-01");
  await expect(page.getByRole("alert")).toHaveText(
    "CS-99 is not an entry that can be compared here. At most 3 entries fit side by side, so PR-01 is left out.",
  );
  await expect(heads(page)).toHaveCount(3);
  await expect(page.getByRole("button", { name: "Add it" })).toBeHidden();
  await page.getByRole("link", { name: new RegExp(`^Remove\\s+${shelf}`) }).click();
  await expect(page.locator("[data-part=faults]")).toBeEmpty();
});

test("what cannot be fetched is said, and can be asked for again", async ({ page }) => {
  await page.route("**/compare/CS-03.json", (route) => route.abort());
  await page.goto("compare/#CS-01,CS-03");
  await expect(page.getByText("What is known of an entry could not be fetched.")).toBeVisible();
  await expect(page.locator(".side-by-side")).toBeHidden();
  await page.unroute("**/compare/CS-03.json");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(heads(page)).toHaveText([shelf, reward]);
  await expect(page.getByText("What is known of an entry could not be fetched.")).toBeHidden();
});

test("at 320 px each row is a block with every entry by its title, and nothing is wider than the screen", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("compare/#CS-01,CS-03,CS-02");
  await expect(heads(page)).toHaveCount(3);
  await expect(page.locator("[data-row=gap] .side-by-side__of")).toHaveText([shelf, reward, calls]);
  await expect(page.locator("[data-row=gap] .side-by-side__of").first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says what it needs, and where each entry can be read", async ({ page }) => {
    await page.goto("compare/#CS-01,CS-03");
    await expect(page.getByText("Setting entries side by side needs JavaScript.")).toBeVisible();
    await expect(page.getByRole("combobox")).toHaveCount(0);
    await page.getByRole("main").getByRole("link", { name: "Case studies" }).click();
    await expect(page).toHaveURL("case-studies/");
  });
});
