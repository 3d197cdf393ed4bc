import { encode } from "../../src/assessment/codec/encode.ts";
import { expect, test } from "../fixtures/guarded-page.ts";
import { roundOf, checklistPath } from "../fixtures/assessment.ts";
import { keepOnDevice, keptTexts, recordOf } from "../fixtures/kept-assessments.ts";

const first = roundOf(1, { "01": "not-started", "02": "in-place" });

test("a file of the person’s choice is kept up to date, change by change, until they stop", async ({ page }) => {
  // The browser’s own dialog cannot be driven; a file in its private storage stands for the one that is chosen.
  await page.addInitScript(() => {
    const choose = async () => (await navigator.storage.getDirectory()).getFileHandle("kept.json", { create: true });
    Object.assign(window, { showSaveFilePicker: choose });
  });
  const written = () =>
    page.evaluate(async () => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle("kept.json");
      return (await handle.getFile()).text();
    });
  await keepOnDevice(page, [recordOf("first", first)]);
  await page.goto(`${checklistPath}#open=first`);
  await page.getByRole("button", { name: "Keep a file up to date" }).click();
  await expect(page.getByText(/^kept\.json is up to date/)).toBeVisible();
  expect(await written()).toBe(encode(first));
  await page.locator("#i03").getByRole("radio").first().check();
  await expect.poll(written).toContain("CL-01.i03");
  expect(await written()).toBe((await keptTexts(page))["first"]);
  await page.getByRole("button", { name: "Stop keeping the file" }).click();
  await page.locator("#i04").getByRole("radio").first().check();
  await expect.poll(async () => (await keptTexts(page))["first"]).toContain("CL-01.i04");
  expect(await written()).not.toContain("CL-01.i04");
});

test("a reminder comes with the twentieth change that is in no file, and goes with a copy", async ({ page }) => {
  const fresh = { ...first, created: new Date().toISOString() };
  await keepOnDevice(page, [{ ...recordOf("first", fresh), unfiled: 19 }]);
  await page.goto(`${checklistPath}#open=first`);
  await expect(page.getByRole("navigation", { name: "Self-assessment" })).toBeVisible();
  const reminder = page.getByText("20 changes are in no file.", { exact: false });
  await expect(reminder).toBeHidden();
  await page.locator("#i03").getByRole("radio").first().check();
  await expect(reminder).toBeVisible();
  const downloading = page.waitForEvent("download");
  await page.locator("file-reminder").getByRole("button", { name: "Download a copy" }).click();
  expect((await downloading).suggestedFilename()).toMatch(/\.assessment\.json$/);
  await expect(reminder).toBeHidden();
});
