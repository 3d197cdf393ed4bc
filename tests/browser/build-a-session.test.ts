import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/guarded-page.ts";

const path = "sessions/build/";
const items = (page: Page) => page.getByRole("list", { name: "Items" }).getByRole("listitem");
const shown = (page: Page) =>
  items(page).evaluateAll((rows) => rows.map((row) => (row instanceof HTMLElement ? row.dataset["id"] : "")));
const add = async (page: Page, words: string) => {
  await page.getByRole("searchbox", { name: "Find something to add" }).fill(words);
  await page.getByRole("list", { name: "Found" }).getByRole("button", { name: "Add" }).first().click();
};

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says what it needs and leads to published sessions", async ({ page }) => {
    await page.goto(path);
    await expect(page.getByText("Building a session of your own needs JavaScript.")).toBeVisible();
    await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
    await page.getByRole("link", { name: "Published sessions" }).click();
    await expect(page).toHaveURL(/\/sessions\/$/);
  });
});

test("eight items are chosen, ordered and timed; the link opens as the same session elsewhere", async ({
  page,
  browser,
}) => {
  await page.goto("sessions/");
  await page.getByRole("link", { name: "Build a session" }).click();
  // The link of an entry is pasted as it stands in the address bar.
  const pasted = new URL("../case-studies/kite-strings-drawn-by-lot/", page.url());
  await page.getByRole("searchbox", { name: "Find something to add" }).fill(pasted.href);
  await expect(page.getByText("1 found.")).toBeVisible();
  const chosen = ["CS-01", "CS-02.f1", "CS-03", "PR-01", "IN-01", "CL-01", "CL-01.i02", "TH-01"];
  for (const id of chosen) await add(page, id);
  await expect(items(page)).toHaveCount(8);
  const ids = await shown(page);
  await items(page).nth(0).getByRole("textbox", { name: "Minutes" }).fill("10");
  await page.keyboard.press("Tab");
  await items(page).nth(1).getByRole("textbox", { name: "Minutes" }).fill("15");
  await page.keyboard.press("Tab");
  await expect(page.getByText("8 items, 25 minutes. 6 have no minutes yet.")).toBeVisible();
  await expect(items(page).nth(2)).toContainText("0:25");

  const later = items(page).nth(0).getByRole("button", { name: "Later" });
  await later.press("Enter");
  await expect(items(page).nth(1).getByRole("button", { name: "Later" })).toBeFocused();
  const order = [ids[1], ids[0], ...ids.slice(2)];
  expect(await shown(page)).toEqual(order);

  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(page.url());
  await expect(elsewhere.getByText("8 items, 25 minutes.")).toBeVisible();
  expect(await shown(elsewhere)).toEqual(order);
  await elsewhere.context().close();
});

test("what is typed is in no address, nothing is kept, and Back takes back a removal", async ({ page }) => {
  await page.goto(`${path}#CS-01:5,CS-02`);
  await page.getByRole("searchbox", { name: "Find something to add" }).fill("private words");
  await page.keyboard.press("Enter");
  await expect(page.getByText("0 found.")).toBeVisible();
  expect(page.url()).not.toContain("private");
  await items(page).nth(0).getByRole("button", { name: "Remove" }).click();
  await expect(page.getByRole("heading", { name: "Your session" })).toBeFocused();
  expect(await shown(page)).toEqual(["CS-02"]);
  await page.goBack();
  await expect(items(page)).toHaveCount(2);
  await expect(items(page).nth(0).getByRole("textbox", { name: "Minutes" })).toHaveValue("5");
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test("ids that the library does not have are said, kept in their place, and can be removed", async ({ page }) => {
  await page.goto(`${path}#CS-01,CS-98:5,<b>x</b>`);
  const fault = page.getByRole("alert");
  await expect(fault).toContainText("CS-98 is not in this library.");
  await expect(fault).toContainText("1 part of this link could not be read");
  expect(await shown(page)).toEqual(["CS-01", "CS-98"]);
  await expect(items(page).nth(1).getByRole("link")).toHaveCount(0);
  await items(page).nth(1).getByRole("button", { name: "Remove" }).click();
  await expect(fault).toBeHidden();
});

test("a published session is a beginning", async ({ page }) => {
  await page.goto(path);
  await page
    .getByRole("combobox", { name: "Or take what a published session opens" })
    .selectOption({ label: "An evening at the lantern shelf" });
  await page.getByRole("button", { name: "Add all of it" }).click();
  expect((await shown(page)).length).toBeGreaterThan(1);
});

test("a list that does not come is asked for again, and what was chosen is still there", async ({ page }) => {
  await page.route("**/choices.json", (route) => route.abort());
  await page.goto(`${path}#CS-01`);
  await expect(page.getByText("The list of what can be chosen could not be fetched.")).toBeVisible();
  await page.unroute("**/choices.json");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(items(page)).toHaveCount(1);
});

test("on paper stand the items with their times, without the tools", async ({ page }) => {
  await page.goto(`${path}#CS-01:5,CS-02:10`);
  await expect(items(page)).toHaveCount(2);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("searchbox")).toHaveCount(0);
  await expect(page.getByRole("button")).toHaveCount(0);
  await expect(items(page).nth(1)).toContainText("0:05");
});
