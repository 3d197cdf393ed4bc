import type { Page } from "@playwright/test";
import { bytesOf } from "../fixtures/answering.ts";
import { expect, test } from "../fixtures/guarded-page.ts";
import { addFound, buildPath, isKept, itemsOf, nameOf } from "../fixtures/session-in-preparation.ts";

const notice = (page: Page) => page.getByRole("group", { name: "What changed since" });

/** A session of these ids, as it was saved a week before the changes of the library. */
async function savedEarlier(page: Page, ids: readonly string[]): Promise<Buffer> {
  await page.clock.install({ time: new Date("2026-11-20T09:00:00Z") });
  await page.goto(buildPath);
  for (const id of ids) await addFound(page, id);
  await nameOf(page).fill("Board hour");
  await isKept(page);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save as a file" }).click(),
  ]);
  return bytesOf(file);
}

test("a session that was kept before says what changed since in what it holds, and a link says nothing", async ({
  page,
}) => {
  await savedEarlier(page, ["CL-02", "CS-04.f2", "CS-01"]);
  await expect(notice(page)).toBeHidden();
  await page.clock.setFixedTime(new Date("2026-12-01T09:00:00Z"));
  await page.goto("about/");
  await page.goto(buildPath);
  await expect(notice(page)).toContainText(
    "Since this session was last changed, on 20 November 2026, 4 things in it or about it changed.",
  );
  await notice(page).getByText("What changed, and when").click();
  await expect(notice(page).getByRole("listitem")).toHaveText([
    "27 November 2026. Changed: Are umbrellas mended before they are replaced? (CL-02.i02) The words changed and the meaning did not: It said “repaired”.",
    "27 November 2026. New: Can newcomers borrow an umbrella on their first day? (CL-02.i03) It asks of the whole town.",
    "27 November 2026. Withdrawn: Can newcomers to Ferry Street borrow an umbrella? (CL-02.i04) It named Ferry Street alone. Replaced by: Can newcomers borrow an umbrella on their first day?",
    "27 November 2026. Changed: Newcomers are said to have felt welcome, and traders less so. (CS-04.f2)",
  ]);
  await notice(page).getByRole("link", { name: "Can newcomers to Ferry Street" }).click();
  await expect(page.getByText("It named Ferry Street alone.").first()).toBeVisible();
  await page.goBack();
  await itemsOf(page).nth(0).getByRole("button", { name: "Later" }).click();
  await isKept(page);
  await expect(notice(page)).toBeVisible();
  await notice(page).getByRole("button", { name: "Hide this" }).click();
  await expect(notice(page)).toBeHidden();
  await page.goto("about/");
  await page.goto(`${buildPath}#CL-02`);
  await expect(page.getByRole("button", { name: "Go to mine" })).toBeVisible();
  await expect(notice(page)).toBeHidden();
});

test("so does one from a file, and it goes when a session of today takes its place", async ({ page, browser }) => {
  const earlier = await savedEarlier(page, ["CL-02"]);
  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.clock.install({ time: new Date("2026-12-01T09:00:00Z") });
  await elsewhere.goto(page.url().replace(/#.*/, ""));
  await expect(nameOf(elsewhere)).toBeVisible();
  const open = (buffer: Buffer) =>
    elsewhere.locator("input[type=file]").setInputFiles({ name: "a.json", mimeType: "application/json", buffer });
  await open(earlier);
  await expect(notice(elsewhere)).toContainText("3 things in it or about it changed");
  const now = JSON.parse(earlier.toString()) as Record<string, unknown>;
  const today = { ...now, created: "2026-12-01T08:00:00.000Z", updated: "2026-12-01T08:30:00.000Z" };
  await open(Buffer.from(JSON.stringify(today)));
  await elsewhere
    .getByRole("dialog")
    .getByRole("button", { name: /instead/ })
    .click();
  await expect(notice(elsewhere)).toBeHidden();
  await elsewhere.context().close();
});

test("where what changed does not come, this is said, and it comes with the next try", async ({ page }) => {
  await savedEarlier(page, ["CL-02"]);
  await page.clock.setFixedTime(new Date("2026-12-01T09:00:00Z"));
  await page.route("**/data/changes.json", (route) => route.abort());
  await page.goto("about/");
  await page.goto(buildPath);
  await expect(notice(page)).toContainText("What changed in the library since could not be fetched.");
  await page.unroute("**/data/changes.json");
  await notice(page).getByRole("button", { name: "Try again" }).click();
  await expect(notice(page)).toContainText("3 things in it or about it changed");
});
