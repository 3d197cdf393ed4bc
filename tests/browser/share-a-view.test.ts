import { readFileSync } from "node:fs";
import { test } from "../fixtures/guarded-page.ts";
import { expect, expectState, openFacet, openView, results, shownIds, totalOf } from "./library-page.ts";

test("a view can be returned to and reloaded", async ({ page }) => {
  await openView(page, "?q=Northtown&type=case-study&sort=title");
  const titles = page.locator(`${results} h3`);
  await shownIds(page);
  const shown = await titles.allTextContents();
  expect(shown.length).toBeGreaterThan(1);
  expect(shown).toEqual(shown.toSorted((a, b) => a.localeCompare(b, "en")));
  await page.reload();
  await expect(titles).toHaveText(shown);
  await page.getByRole("checkbox", { name: /^Case studies/ }).uncheck();
  await expect(page).toHaveURL("library/?q=Northtown&sort=title");
  await page.goBack();
  await expect(page.getByRole("checkbox", { name: /^Case studies/ })).toBeChecked();
  await expect(titles).toHaveText(shown);
});

test("sorted by date, what was changed last comes first", async ({ page }) => {
  await openView(page, "?type=case-study");
  await page.getByLabel("Sort by").selectOption("Latest");
  await expect(page).toHaveURL("library/?type=case-study&sort=updated");
  await expect.poll(async () => (await shownIds(page)).slice(0, 3)).toEqual(["CS-01", "CS-05", "CS-02"]);
});

test("the link to these results is the address of the view as it is now", async ({ page, context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openView(page, "?q=lantern");
  await openFacet(page, "Type");
  await page.getByRole("checkbox", { name: /^Case studies/ }).check();
  await expect(page).toHaveURL("library/?q=lantern&type=case-study");
  await expectState(page, "ready");
  await page.getByRole("link", { name: "Copy link to these results" }).click();
  await expect(page.locator("copy-link").getByRole("status")).toHaveText("Copied");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(`${baseURL ?? ""}library/?q=lantern&type=case-study`);
});

test("the table of these results has a row for each, in their order", async ({ page }) => {
  await openView(page, "?type=principle&type=insight&type=case-study&type=reference&sort=title");
  const ids = await shownIds(page);
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download these results (CSV)" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("northtown-lantern-shelf.csv");
  const table = readFileSync(await download.path(), "utf8");
  // The mark without which Excel takes “£” for two letters.
  expect(table.startsWith("\uFEFF")).toBe(true);
  const rows = table.slice(1).split("\r\n").slice(0, -1);
  expect(await totalOf(page)).toBeGreaterThan(20);
  expect(rows).toHaveLength((await totalOf(page)) + 1);
  expect(rows.slice(0, 21).map((row) => row.split(",")[0])).toEqual(["Id", ...ids]);
});

test("where the table cannot be fetched, the page says so", async ({ page }) => {
  await openView(page, "?q=lantern");
  await page.route("**/data/library.json", (route) => route.abort());
  await page.getByRole("button", { name: "Download these results (CSV)" }).click();
  await expect(page.locator("[data-part=shared]")).toHaveText(/^The table could not be fetched/);
});

test("a table that cannot be made is not blamed on the connection", async ({ page }) => {
  await page.addInitScript(() => {
    URL.createObjectURL = () => {
      throw new TypeError("not a function");
    };
  });
  await openView(page, "?q=lantern");
  await page.getByRole("button", { name: "Download these results (CSV)" }).click();
  await expect(page.locator("[data-part=shared]")).toHaveText("The table could not be made: this page has a fault.");
});

test("the list is printed when all of it is drawn", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      const drawn = document.querySelectorAll("[data-results] > [data-entry]").length;
      document.documentElement.setAttribute("data-printed", String(drawn));
    };
  });
  await openView(page, "?type=principle&type=insight&type=case-study&type=reference");
  await shownIds(page);
  const total = await totalOf(page);
  expect(total).toBeGreaterThan(20);
  await page.getByRole("button", { name: "Print this list" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-printed", String(total));
  await expect(page.getByRole("button", { name: "Show more results" })).toBeHidden();
});

test("a printed list says its address, with query and filters, and the day", async ({ page, baseURL }) => {
  await openView(page, "?q=lantern&type=case-study");
  const said = page.locator("[data-part=printed]");
  await expect(said).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(said).toBeVisible();
  await expect(said).toHaveText(/, \d{4}-\d\d-\d\d$/);
  await expect(said).toContainText(`${baseURL ?? ""}library/?q=lantern&type=case-study, `);
});

test("nothing is offered to share where nothing is shown", async ({ page }) => {
  await openView(page, "?q=qqqqzzzz");
  await expect(page.getByRole("button", { name: "Print this list" })).toBeHidden();
  await page.goto("library/");
  await expect(page.getByRole("button", { name: "Print this list" })).toBeHidden();
});
