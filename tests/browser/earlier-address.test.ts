import type { Page } from "@playwright/test";
import { rootNames } from "../../src/assessment/storage/kept-names.ts";
import { faultsOf } from "../fixtures/accessibility-faults.ts";
import { start } from "../fixtures/answering.ts";
import { assessmentOf, checklistPath, roundOf } from "../fixtures/assessment.ts";
import { expect, test } from "../fixtures/guarded-page.ts";
import { fixtureNames, keepOnDevice, keptRecords, recordOf } from "../fixtures/kept-assessments.ts";
import { noteNames } from "../fixtures/names-in-use.ts";

// The site of these tests is published under a path; at the root of its origin another library may be.
const path = "assessments/";
const first = roundOf(1, { "01": "not-started", "02": "in-place" });
const second = roundOf(2, { "01": "partly" });
const ofAnother = assessmentOf({ checklist: "CL-02", title: "Umbrellas in short" });
const ofNone = assessmentOf({ checklist: "CL-77", title: "A checklist of another library" });
const atRoot = [
  recordOf("first", first),
  { ...recordOf("second", second), unfiled: 0, filed: "2026-03-01T10:00:00.000Z" },
];

const offer = (page: Page) => page.getByText("This browser also keeps");
const databases = (page: Page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
const buckets = (page: Page) =>
  page.evaluate(() =>
    (navigator as Navigator & { readonly storageBuckets: { keys(): Promise<string[]> } }).storageBuckets.keys(),
  );

/** Waits until the page has looked at all that the browser keeps. */
const listed = (page: Page, count: string) =>
  expect(page.getByText(`This device keeps ${count}`, { exact: true })).toBeVisible();

test("every name that a library under a path uses in the browser carries the path", async ({ page }) => {
  await page.addInitScript(noteNames);
  await start(page);
  expect(await databases(page)).toEqual(["equity-evidence-library/evidence"]);
  expect(await buckets(page)).toEqual(["second-copy-evidence"]);
  const { locks, messages } = await page.evaluate(() => window.used);
  expect([...new Set(locks)]).toEqual(["equity-evidence-library/evidence"]);
  expect([...new Set(messages.map(([channel]) => channel))]).toEqual(["equity-evidence-library/evidence/assessments"]);
});

test("what an earlier address keeps is offered, copied on a press, and stays there as it was", async ({ page }) => {
  await keepOnDevice(page, atRoot, rootNames);
  const before = await keptRecords(page, rootNames);
  await page.goto(path);
  await expect(offer(page)).toHaveText(
    "This browser also keeps 2 self-assessments from an earlier address of this site. What is there stays there until it is deleted there.",
  );
  await listed(page, "no self-assessments.");
  expect(await databases(page)).toEqual([rootNames.database]);
  expect(await buckets(page)).toEqual([]);

  const copy = page.getByRole("button", { name: "Copy them here" });
  await copy.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("2 self-assessments copied.", { exact: true })).toBeFocused();
  await listed(page, "2 self-assessments.");
  await expect(offer(page)).toBeHidden();
  const here = await keptRecords(page);
  expect(here.map(({ text }) => text).toSorted()).toEqual(before.map(({ text }) => text).toSorted());
  // A file that lacks changes is not named as one that has them.
  expect(here.map(({ filed }) => filed).toSorted()).toEqual(["2026-03-01T10:00:00.000Z", null].toSorted());
  expect(here.map(({ key }) => key)).not.toContain("first");
  expect(await keptRecords(page, rootNames)).toEqual(before);

  await page.reload();
  await listed(page, "2 self-assessments.");
  await expect(offer(page)).toBeHidden();
});

test("axe finds nothing on the offer, beside what is kept here and after the copy", async ({ page }) => {
  await keepOnDevice(page, atRoot, rootNames);
  await keepOnDevice(page, [recordOf("another", ofAnother)]);
  await page.goto(path);
  await expect(offer(page)).toBeVisible();
  await listed(page, "1 self-assessment.");
  expect(await faultsOf(page)).toEqual([]);
  const copy = page.getByRole("button", { name: "Copy them here" });
  for (let steps = 0; steps < 60 && !(await copy.evaluate((it) => it.matches(":focus-visible"))); steps += 1)
    await page.keyboard.press("Tab");
  await expect(copy).toBeFocused();
  await page.keyboard.press("Space");
  await expect(page.getByText("2 self-assessments copied.", { exact: true })).toBeFocused();
  await listed(page, "3 self-assessments.");
  expect(await faultsOf(page)).toEqual([]);
});

test("two presses at once copy once", async ({ page }) => {
  await keepOnDevice(page, atRoot, rootNames);
  await page.goto(path);
  await page.getByRole("button", { name: "Copy them here" }).dblclick();
  await listed(page, "2 self-assessments.");
  expect(await keptRecords(page)).toHaveLength(2);
});

test("the page of a checklist offers what answers it, and goes on with the copy", async ({ page }) => {
  await keepOnDevice(page, [recordOf("first", first), recordOf("another", ofAnother)], rootNames);
  await page.goto(checklistPath);
  await expect(offer(page)).toContainText("1 self-assessment from");
  await page.getByRole("button", { name: "Copy it here" }).press("Enter");
  await expect(offer(page)).toBeHidden();
  await page.getByRole("button", { name: "Continue Northtown ICS, Round 1" }).click();
  await expect(page.getByRole("navigation", { name: "Self-assessment" })).toBeVisible();
  await page.goto(path);
  await expect(offer(page)).toContainText("1 self-assessment from");
});

test("a copy that was changed since is not offered again; what was changed at the earlier address is", async ({
  page,
}) => {
  const later = { ...second, updated: "2026-04-01T10:00:00.000Z" };
  await keepOnDevice(page, [recordOf("copy", { ...first, updated: later.updated }), recordOf("old", second)]);
  await keepOnDevice(page, [recordOf("first", first), recordOf("second", later)], rootNames);
  await page.goto(path);
  await expect(offer(page)).toContainText("1 self-assessment from");
  await page.getByRole("button", { name: "Copy it here" }).press("Enter");
  await listed(page, "3 self-assessments.");
  expect((await keptRecords(page)).map(({ text }) => text)).toContain(recordOf("", later).text);
});

test("what another library keeps of checklists that are not here is not offered", async ({ page }) => {
  await keepOnDevice(page, [recordOf("none", ofNone), { ...recordOf("broken", first), text: "{ half" }], rootNames);
  await page.goto(path);
  await listed(page, "no self-assessments.");
  await page.goto(path);
  await listed(page, "no self-assessments.");
  await expect(offer(page)).toBeHidden();
  expect(await databases(page)).toEqual([rootNames.database]);
});

test("a library at the root that is newer is left alone", async ({ page }) => {
  const newer = { ...rootNames, version: rootNames.version + 1 };
  await keepOnDevice(page, atRoot, newer);
  await page.goto(path);
  await listed(page, "no self-assessments.");
  await expect(offer(page)).toBeHidden();
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([{ name: newer.database, version: newer.version }]);
});

test("deleting all here deletes nothing of the earlier address", async ({ page }) => {
  await keepOnDevice(page, atRoot, rootNames);
  await keepOnDevice(page, atRoot);
  await page.goto(path);
  await page.getByRole("button", { name: "Delete all from this device" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete", exact: true }).click();
  await listed(page, "no self-assessments.");
  await expect(
    page.getByText(
      "this browser no longer has any self-assessment at this address. The storage that held them is gone too.",
    ),
  ).toBeVisible();
  await expect(offer(page)).toContainText("2 self-assessments from");
  expect(await keptRecords(page, rootNames)).toEqual(atRoot);
  expect(await databases(page)).not.toContain(fixtureNames.database);
});

test("where the browser does not say what it holds, nothing is looked for", async ({ page }) => {
  await keepOnDevice(page, atRoot, rootNames);
  await page.addInitScript(() => {
    Object.defineProperty(IDBFactory.prototype, "databases", { value: undefined });
  });
  await page.goto(path);
  await listed(page, "no self-assessments.");
  await expect(offer(page)).toBeHidden();
});
