import { readFileSync } from "node:fs";
import { expect, test } from "../fixtures/guarded-page.ts";
import {
  addFound,
  buildPath,
  idsOf,
  isKept,
  itemsOf,
  nameOf,
  notes,
  openWords,
  prepare,
  prompt,
  savedFile,
  storageOf,
} from "../fixtures/session-in-preparation.ts";

test("nothing is stored by looking at a session, nor at a link of one, until the first change", async ({ page }) => {
  await page.goto(buildPath);
  await expect(nameOf(page)).toBeVisible();
  await page.goto(`${buildPath}#CS-01:5`);
  await page.reload();
  await expect(itemsOf(page)).toHaveCount(1);
  await expect(page.getByText("Nothing of this is kept on this device yet.")).toBeVisible();
  expect(await storageOf(page)).toEqual([]);
  await addFound(page, "CS-02");
  await isKept(page);
  expect((await storageOf(page)).length).toBeGreaterThan(0);
});

test("name, prompts and notes survive a reload, stay with their item, and stand in no link", async ({
  page,
  browser,
}) => {
  await prepare(page);
  await itemsOf(page).nth(0).getByRole("button", { name: "Later" }).click();
  await isKept(page);
  await page.goto(buildPath);
  await expect(nameOf(page)).toHaveValue("Board hour");
  expect(await idsOf(page)).toEqual(["CL-01.i02", "CS-01"]);
  await expect(itemsOf(page).nth(1).getByText(`Ask: ${prompt}`)).toBeVisible();
  await expect(await openWords(page, 1, "For you alone")).toHaveValue(notes);
  expect(decodeURIComponent(page.url())).toMatch(/#CL-01\.i02,CS-01:10$/);

  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(page.url());
  await expect(itemsOf(elsewhere)).toHaveCount(2);
  await expect(nameOf(elsewhere)).toHaveValue("");
  await expect(elsewhere.getByText(prompt)).toHaveCount(0);
  await elsewhere.context().close();
});

test("a removed item comes back with its words by Undo, and by Back", async ({ page }) => {
  await prepare(page);
  const remove = () => itemsOf(page).nth(0).getByRole("button", { name: "Remove" }).click();
  await remove();
  await expect(page.getByText(/^Removed “/)).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  expect(await idsOf(page)).toEqual(["CS-01", "CL-01.i02"]);
  await expect(await openWords(page, 0, "Ask the room")).toHaveValue(prompt);
  await remove();
  await expect(itemsOf(page)).toHaveCount(1);
  await page.goBack();
  await expect(itemsOf(page)).toHaveCount(2);
  await expect(await openWords(page, 0, "For you alone")).toHaveValue(notes);
  await isKept(page);
  await page.reload();
  await expect(itemsOf(page)).toHaveCount(2);
});

test("two tabs show each other’s changes and lose none", async ({ page, context }) => {
  await prepare(page);
  const other = await context.newPage();
  await other.goto(buildPath);
  await expect(itemsOf(other)).toHaveCount(2);
  await addFound(other, "CS-03");
  await expect(itemsOf(page)).toHaveCount(3);
  await (await openWords(page, 1, "Ask the room")).fill("from the first tab");
  await expect(itemsOf(other).nth(1)).toContainText("from the first tab");
  await Promise.all([nameOf(page).fill("One"), nameOf(other).fill("Two")]);
  await Promise.all([nameOf(page).blur(), nameOf(other).blur()]);
  for (const tab of [page, other]) await expect(nameOf(tab)).toHaveValue(/^(One \/ Two|Two \/ One)$/);
});

test("what is being typed stays in its box when the session changes elsewhere", async ({ page, context }) => {
  await prepare(page);
  const other = await context.newPage();
  await other.goto(buildPath);
  await expect(itemsOf(other)).toHaveCount(2);
  const minutes = itemsOf(page).nth(1).getByRole("textbox", { name: "Minutes" });
  await minutes.pressSequentially("1");
  const words = await openWords(other, 1, "Ask the room");
  await words.fill("from the other tab");
  await expect(itemsOf(page).nth(1)).toContainText("from the other tab");
  await minutes.pressSequentially("5");
  await expect(minutes).toHaveValue("15");
  await page.keyboard.press("Tab");
  await expect(page.getByText("2 items, 25 minutes.")).toBeVisible();
  // What is no number is none, and the box says so.
  await minutes.fill("soon");
  await page.keyboard.press("Tab");
  await expect(minutes).toHaveValue("");
});

test("removing asks, and leaves no trace in the storage of the site", async ({ page }) => {
  await prepare(page);
  await page.getByRole("button", { name: "Remove from this device" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
  await isKept(page);
  await page.getByRole("button", { name: "Remove from this device" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Remove", exact: true }).click();
  await expect(page.getByText(/^Removed, and looked for again/)).toBeVisible();
  await expect(itemsOf(page)).toHaveCount(0);
  await expect(nameOf(page)).toHaveValue("");
  expect(await storageOf(page)).toEqual([]);
  await page.goto(buildPath);
  await expect(nameOf(page)).toHaveValue("");
  await expect(page.getByText("Nothing of this is kept on this device yet.")).toBeVisible();
});

test("what was removed in another tab can be kept again in this one", async ({ page, context }) => {
  await prepare(page);
  const other = await context.newPage();
  await other.goto(buildPath);
  await isKept(other);
  await page.getByRole("button", { name: "Remove from this device" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Remove", exact: true }).click();
  await expect(page.getByText(/^Removed, and looked for again/)).toBeVisible();
  await other.getByRole("button", { name: "Keep it again" }).click();
  await isKept(other);
  await other.reload();
  await expect(nameOf(other)).toHaveValue("Board hour");
});

test("where the browser keeps nothing, this is said, and the work goes on", async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("denied", "SecurityError");
    };
  });
  await page.goto(buildPath);
  await addFound(page, "CS-01");
  await expect(page.getByText(/This browser does not allow the page to keep anything/)).toBeVisible();
  await (await openWords(page, 0, "Ask the room")).fill(prompt);
  await nameOf(page).fill("In memory");
  await expect(itemsOf(page)).toHaveCount(1);
  expect(readFileSync((await savedFile(page)).path, "utf8")).toContain(prompt);
});

test("the code that keeps a session may come late: what was done meanwhile is kept once it is there", async ({
  page,
}) => {
  await page.goto(buildPath);
  await expect(nameOf(page)).toBeVisible();
  await page.route("**/_astro/kept-pack.*.js", (route) => route.abort());
  await addFound(page, "CS-01");
  await expect(page.getByText(/A part of this site did not come/)).toBeVisible();
  await page.unroute("**/_astro/kept-pack.*.js");
  await nameOf(page).fill("Late");
  await isKept(page);
  await page.reload();
  await expect(nameOf(page)).toHaveValue("Late");
  await expect(itemsOf(page)).toHaveCount(1);
});
