import { readFileSync } from "node:fs";
import { encode } from "../../src/assessment/codec/encode.ts";
import { handed } from "../fixtures/answering.ts";
import { roundOf, checklistPath, fileOf } from "../fixtures/assessment.ts";
import { fixtureNames, keepOnDevice, keptTexts, recordOf } from "../fixtures/kept-assessments.ts";
import { expect, test } from "../fixtures/guarded-page.ts";

const path = "assessments/";
const first = roundOf(1, { "01": "not-started", "02": "in-place" });
const second = roundOf(2, { "01": "partly" });
const both = [recordOf("first", first), recordOf("second", second)];

const buckets = () => (navigator as unknown as { storageBuckets: { keys(): Promise<string[]> } }).storageBuckets.keys();
const databases = () => indexedDB.databases().then((all) => all.map(({ name }) => name));

test("where nothing is kept, the page says so and stores nothing by being looked at", async ({ page }) => {
  await page.goto(path);
  await expect(page.getByText("This device keeps no self-assessments.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Delete all from this device" })).toBeHidden();
  expect(await page.evaluate(databases)).toEqual([]);
});

test("what is kept is listed with what it holds, and opens on the page of its checklist", async ({ page }) => {
  await keepOnDevice(page, both);
  await page.goto(path);
  await expect(page.getByText("This device keeps 2 self-assessments.")).toBeVisible();
  const row = page.locator("[data-key=first]");
  await expect(row).toContainText("Round 1, Northtown ICS");
  await expect(row).toContainText("2 questions answered");
  await expect(row).toContainText("In no file yet.");
  await page.emulateMedia({ media: "print" });
  await expect(row).toBeVisible();
  await expect(page.getByText("Open files", { exact: true }).filter({ visible: true })).toHaveCount(0);
  await page.emulateMedia({ media: "screen" });
  await row.getByRole("link", { name: /^Open/ }).click();
  await expect(page).toHaveURL(new RegExp(checklistPath));
  await expect(page.getByRole("navigation", { name: "Self-assessment" })).toBeVisible();
});

test("rename by keyboard, duplicate, download", async ({ page }) => {
  await keepOnDevice(page, [recordOf("first", first)]);
  await page.goto(path);
  const row = page.locator("[data-key=first]");
  await row.getByText("Rename", { exact: true }).focus();
  await page.keyboard.press("Enter");
  await row.getByRole("textbox", { name: "Round" }).fill("Autumn 2026");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Renamed.")).toBeVisible();
  await expect(row.getByText("Northtown ICS, Autumn 2026", { exact: true })).toBeVisible();
  await expect(row.getByText("Rename", { exact: true })).toBeFocused();

  await row.getByRole("button", { name: /^Duplicate/ }).click();
  await expect(page.getByText("This device keeps 2 self-assessments.")).toBeVisible();
  await expect(page.getByRole("heading", { name: /\(copy\)$/ })).toBeVisible();

  const downloading = page.waitForEvent("download");
  await row.getByRole("button", { name: /^Download a copy/ }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^CL-01-northtown-ics-autumn-2026-.*\.assessment\.json$/);
  expect(readFileSync(await download.path(), "utf8")).toBe((await keptTexts(page))["first"]);
  await expect(
    row.getByText(/handed to the browser as one, on .*: check that you have it\. Nothing was changed since\.$/),
  ).toBeVisible();
});

test("several files are opened at once beside what is kept; a bad one is named and a partly good one asks", async ({
  page,
}) => {
  await keepOnDevice(page, [recordOf("first", first)]);
  await page.goto(path);
  const partly = encode(roundOf(3, { "01": "partly", "02": "planned" })).replace('"planned"', '"soon"');
  await page
    .locator("open-files:not([hidden]) input[type=file]")
    .setInputFiles([fileOf("good.json", second), fileOf("bad.json", "[]"), fileOf("partly.json", partly)]);
  await expect(page.getByText("1 file opened. 2 files need your attention.")).toBeVisible();
  await expect(page.getByText("This device keeps 2 self-assessments.")).toBeVisible();
  await expect(page.getByText("bad.json: This is not an assessment file")).toBeVisible();
  await expect(page.getByText("1 of 2 answers readable")).toBeVisible();
  await expect(page.getByText("question 2, Answer: “soon” is not", { exact: false })).toBeVisible();
  await page.getByRole("button", { name: "Open what can be read" }).click();
  await expect(page.getByText("This device keeps 3 self-assessments.")).toBeVisible();
  expect((await keptTexts(page))["first"]).toBe(recordOf("first", first).text);
});

test("one is deleted after a question, and the others stay", async ({ page }) => {
  await keepOnDevice(page, [recordOf("first", first)]);
  await page.goto(path);
  await page.locator("open-files:not([hidden]) input[type=file]").setInputFiles([fileOf("second.json", second)]);
  await expect(page.getByText("1 file opened.")).toBeVisible();
  await expect(page.getByText("This device keeps 2 self-assessments.")).toBeVisible();
  const button = page.locator("[data-key=first]").getByRole("button", { name: /^Delete/ });
  await button.click();
  const dialog = page.getByRole("dialog", { name: /^Delete .*Round 1 from this device\?$/ });
  await dialog.getByRole("button", { name: "Download a copy first" }).click();
  await expect(dialog.getByRole("status")).toHaveText(handed);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
  await button.click();
  await dialog.getByRole("button", { name: "Delete", exact: true }).click();
  await expect(
    page.getByText(/^Deleted, and looked for again: this browser no longer has .*Round 1 at this address\.$/),
  ).toBeVisible();
  await expect(page.getByText("1 file opened.")).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "Your self-assessments" })).toBeFocused();
  expect(Object.keys(await keptTexts(page))).not.toContain("first");
  await expect(page.getByText("This device keeps 1 self-assessment.")).toBeVisible();
});

test("a question that is asked again before the page heard that it was closed stays open", async ({ page }) => {
  await keepOnDevice(page, both);
  await page.goto(path);
  const button = page.locator("[data-key=first]").getByRole("button", { name: /^Delete/ });
  await button.click();
  const dialog = page.getByRole("dialog");
  await button.evaluate((again: HTMLElement) => {
    again.ownerDocument.querySelector("dialog")?.close();
    again.click();
  });
  await expect(dialog.getByRole("heading")).toHaveText(/Round 1 from this device\?$/);
  await dialog.getByRole("button", { name: "Delete", exact: true }).click();
  await expect(page.getByText("This device keeps 1 self-assessment.")).toBeVisible();
  expect(Object.keys(await keptTexts(page))).toEqual(["second"]);
});

test("all are downloaded, then deleted with the database that held them", async ({ page }) => {
  await keepOnDevice(page, both);
  await page.goto(path);
  const names: string[] = [];
  page.on("download", (download) => names.push(download.suggestedFilename()));
  await page.getByRole("button", { name: "Download all" }).click();
  await expect(page.getByText(/^2 files handed to the browser/)).toBeVisible();
  await expect.poll(() => names.length).toBe(2);
  expect(await page.evaluate(buckets)).toHaveLength(1);
  await page.getByRole("button", { name: "Delete all from this device" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete", exact: true }).click();
  await expect(
    page.getByText(
      "this browser no longer has any self-assessment at this address. The storage that held them is gone too.",
    ),
  ).toBeVisible();
  await expect(page.getByText("This device keeps no self-assessments.")).toBeVisible();
  expect(await page.evaluate(databases)).not.toContain(fixtureNames.database);
  expect(await page.evaluate(buckets)).toEqual([]);
});

test("a record that cannot be read is shown, can be downloaded, and stands in nothing’s way", async ({ page }) => {
  await keepOnDevice(page, [...both, { key: "broken", text: "{ half of it", unfiled: 0, filed: null }]);
  await page.goto(path);
  const row = page.getByRole("listitem").filter({ hasText: "A record that cannot be read" });
  await expect(row).toBeVisible();
  await expect(page.locator("[data-key=first]")).toBeVisible();
  const downloading = page.waitForEvent("download");
  await row.getByRole("button", { name: /^Download what is kept/ }).click();
  expect(readFileSync(await (await downloading).path(), "utf8")).toBe("{ half of it");
  await row.getByRole("button", { name: /^Delete/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete", exact: true }).click();
  await expect(row).toBeHidden();
  expect(Object.keys(await keptTexts(page)).sort()).toEqual(["first", "second"]);
});

for (const [answer, words] of [
  [true, "The browser has agreed to keep it"],
  [false, "The browser did not agree this time."],
] as const) {
  test(`the browser is asked to keep it only by the person, and its answer is said (${String(answer)})`, async ({
    page,
  }) => {
    await page.addInitScript((answer) => {
      let asked = 0;
      StorageManager.prototype.persist = () => Promise.resolve((asked += 1) > 0 && answer);
      StorageManager.prototype.persisted = () => Promise.resolve(asked > 0 && answer);
    }, answer);
    await keepOnDevice(page, both);
    await page.goto(path);
    await expect(page.getByText(/^This site uses about \d+ kB of this device’s storage/)).toBeVisible();
    await expect(page.getByText("The browser may clear it")).toBeVisible();
    await page.getByRole("button", { name: "Ask the browser to keep it" }).click();
    await expect(page.getByText(words)).toBeVisible();
  });
}
