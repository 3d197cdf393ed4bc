import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/guarded-page.ts";
import { addressOf, everyKind, openPack, pressForFile } from "../fixtures/pack-page.ts";

const show = async (page: Page, ids = everyKind) => {
  await openPack(page, ids);
  await page.getByRole("button", { name: "Show the hand-out" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Session" })).toBeFocused();
};
const parts = (page: Page) => page.locator("[data-part=shown] [data-part=parts] > section");
const status = (page: Page) => page.locator("hand-out-of-pack [role=status]");

test("every item is there in its order with its text, its sources, its date and how to cite it", async ({ page }) => {
  await show(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expect(parts(page)).toHaveCount(everyKind.length);
  for (const [place, id] of everyKind.entries()) {
    const part = parts(page).nth(place);
    await expect(part.getByRole("heading", { level: 2 })).toHaveCount(1);
    await expect(part.getByRole("heading", { level: 3, name: "How to cite" })).toBeVisible();
    await expect(part).toContainText(addressOf(id));
    await expect(part).toContainText(/updated \d{4} [A-Z][a-z]{2} \d/);
    await expect(part).toContainText("First edition");
  }
  const part = (place: number) => parts(page).nth(place);
  await expect(part(0).locator("svg.time-lines__drawing")).toBeVisible();
  await expect(part(0).getByRole("heading", { level: 3, name: "Sources" })).toBeVisible();
  await expect(part(1).locator("[data-finding='CS-02.f1'] .finding__sources a")).toBeVisible();
  await expect(part(2)).toContainText("What would convince a sceptic: The last paper that the board saw.");
  await expect(part(2)).toContainText("Northtown report");
  await expect(part(3).getByRole("heading", { level: 3, name: "Sources" })).toBeVisible();
  await expect(part(3).locator(".question")).toHaveCount(17);
  await expect(page.getByRole("navigation", { name: "Contents" }).getByRole("listitem").last()).toHaveText(
    "What they did (A reward for lanterns that come back) Section",
  );
  const section = part(7);
  await expect(section.getByRole("heading", { level: 2 })).toHaveText("What they did");
  await expect(section).toContainText("The board of Northtown offered a reward.");
  // It ends where the next one begins, and has the sources of its marks and no others.
  await expect(section).not.toContainText("Night workers passed the shelf");
  await expect(section.locator(".citations li")).toHaveCount(1);
  await expect(section.locator(".cite a").first()).toHaveAttribute("href", "#item-8-source-1");
});

test("no tool of the site is in it, and no two places have one name", async ({ page }) => {
  await show(page);
  const sheet = page.locator("[data-part=shown]");
  for (const role of ["button", "textbox", "radio", "checkbox", "combobox"] as const)
    await expect(sheet.getByRole(role)).toHaveCount(0);
  await expect(sheet.locator("script, form, template, [hidden], .screen-only, details:not([open])")).toHaveCount(0);
  const ids = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
});

test("links inside it lead inside and leave the session in the address; others lead to permanent addresses", async ({
  page,
}) => {
  await show(page);
  const address = page.url();
  const sheet = page.locator("[data-part=shown]");
  const links = await sheet.locator("a[href]").evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  const inside = links.filter((link) => link.startsWith("#"));
  const places = new Set(await sheet.locator("[id]").evaluateAll((all) => all.map(({ id }) => `#${id}`)));
  expect(inside.length).toBeGreaterThan(20);
  expect(inside.filter((link) => !places.has(link))).toEqual([]);
  const outside = links.filter((link) => !link.startsWith("#"));
  expect(outside.filter((link) => !/^(https:|mailto:)/.test(link))).toEqual([]);
  const own = outside.filter((link) => link.startsWith("https://northtown.example/evidence/"));
  expect(own.filter((link) => link.includes("/id/")).length).toBeGreaterThan(3);
  // Places of entries have an address that outlives a new name.
  expect(own.filter((link) => /\/(case-studies|principles|insights)\/[^/]+\/$/.test(link))).toEqual([]);
  // The checklist teaches from an entry that the session opens.
  expect(await parts(page).nth(3).locator("a[href='#item-1']").count()).toBeGreaterThan(0);
  await page.getByRole("navigation", { name: "Contents" }).getByRole("link").nth(2).click();
  await expect(parts(page).nth(2)).toBeFocused();
  expect(page.url()).toBe(address);
});

test("Back shows the session again, with the focus where it was, and leaves nothing of the hand-out", async ({
  page,
}) => {
  await show(page);
  await expect(page.getByRole("searchbox", { name: "Find something to add" })).toBeHidden();
  await page.getByRole("button", { name: "Back to your session" }).click();
  await expect(page.getByRole("button", { name: "Show the hand-out" })).toBeFocused();
  await expect(page.getByRole("searchbox", { name: "Find something to add" })).toBeVisible();
  await expect(page.locator("link[data-sheet]")).toHaveCount(0);
  await expect(parts(page)).toHaveCount(0);
});

test("on paper stands the hand-out alone, each part on a sheet of its own", async ({ page }) => {
  await show(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button")).toHaveCount(0);
  await expect(page.getByRole("searchbox")).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1, name: "Session" })).toBeVisible();
  for (const part of await parts(page).all()) await expect(part).toHaveCSS("break-before", "page");
});

test("a session that changes ends what was shown of it, and an empty one has nothing to hand out", async ({ page }) => {
  await show(page);
  await page.evaluate(() => (location.hash = "CS-02"));
  await expect(parts(page)).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Show the hand-out" })).toBeVisible();
  await page.evaluate(() => (location.hash = ""));
  await expect(page.getByRole("heading", { name: "Hand out" })).toBeHidden();
});

test("what does not come is named and nothing is made; the next press makes it", async ({ page }) => {
  await openPack(page, ["CS-01", "CS-02"]);
  const files: string[] = [];
  page.on("download", (file) => files.push(file.suggestedFilename()));
  await page.route("**/case-studies/evening-shelf-at-the-harbour/", (route) => route.abort());
  await page.getByRole("button", { name: "Download it as one file" }).click();
  await expect(status(page)).toContainText(
    "“An evening lantern shelf at the Northtown harbour” could not be fetched, so nothing was made.",
  );
  // A network to sign in to answers with a page of its own.
  await page.route("**/case-studies/evening-shelf-at-the-harbour/", (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Sign in</title><main>Sign in</main>" }),
  );
  await page.getByRole("button", { name: "Show the hand-out" }).click();
  await expect(status(page)).toContainText("could not be fetched, so nothing was made.");
  await expect(parts(page)).toHaveCount(0);
  expect(files).toEqual([]);
  await page.unroute("**/case-studies/evening-shelf-at-the-harbour/");
  expect((await pressForFile(page, "Download it as one file")).suggestedFilename()).toBe("session.html");
  await expect(status(page)).toContainText("handed to the browser");
});

test("without its styles nothing is shown, and none of them stays", async ({ page }) => {
  await openPack(page, ["CS-01", "PR-01"]);
  await page.route("**/_astro/principle.*.css", (route) => route.abort());
  await page.getByRole("button", { name: "Show the hand-out" }).click();
  await expect(status(page)).toContainText("Pages of the library could not be fetched, so nothing was made.");
  await expect(page.locator("link[data-sheet]")).toHaveCount(0);
  await expect(page.getByRole("searchbox", { name: "Find something to add" })).toBeVisible();
  await page.unroute("**/_astro/principle.*.css");
  await page.getByRole("button", { name: "Show the hand-out" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Session" })).toBeFocused();
});

test("an item that this library does not have is named, and nothing is made of the others", async ({ page }) => {
  await openPack(page, ["CS-01", "CS-98"]);
  await page.getByRole("button", { name: "Show the hand-out" }).click();
  await expect(status(page)).toHaveText(
    "CS-98 is not in this library, so nothing was made. Remove it from the session.",
  );
  await expect(parts(page)).toHaveCount(0);
});
