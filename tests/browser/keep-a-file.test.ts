import type { Assessment, CombinedRecord } from "../../src/assessment/model/assessment.ts";
import { encode } from "../../src/assessment/codec/encode.ts";
import { expect, test } from "../fixtures/guarded-page.ts";
import { close, handed, openBar } from "../fixtures/answering.ts";
import { roundOf, checklistPath } from "../fixtures/assessment.ts";
import { keepOnDevice, keptTexts, recordOf, showView } from "../fixtures/kept-assessments.ts";

/** What a consensus keeps of one respondent’s assessment. */
const recordIn = ({ id, organisation, respondent, updated, answers }: Assessment): CombinedRecord => ({
  id,
  organisation,
  respondent,
  updated,
  answers,
});

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
      // It cannot be read while it is being written.
      return (await handle.getFile()).text().catch(() => "");
    });
  await keepOnDevice(page, [recordOf("first", first)]);
  await page.goto(`${checklistPath}#open=first`);
  await openBar(page, "Files");
  await page.getByRole("button", { name: "Keep a file up to date" }).click();
  await expect(page.getByText(/^kept\.json is up to date/)).toBeVisible();
  await expect.poll(written).toBe(encode(first));
  await page.locator("#i03").getByRole("radio").first().check();
  await expect.poll(written).toContain("CL-01.i03");
  await expect.poll(written).toBe((await keptTexts(page))["first"]);
  await openBar(page, "Files");
  await page.getByRole("button", { name: "Stop keeping the file" }).click();
  await page.locator("#i04").getByRole("radio").first().check();
  await expect.poll(async () => (await keptTexts(page))["first"]).toContain("CL-01.i04");
  expect(await written()).not.toContain("CL-01.i04");
});

test("a file kept up to date has no names while these are hidden, and has them once they are shown", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const choose = async () => (await navigator.storage.getDirectory()).getFileHandle("kept.json", { create: true });
    Object.assign(window, { showSaveFilePicker: choose });
  });
  const written = () =>
    page.evaluate(async () => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle("kept.json", { create: true });
      return (await handle.getFile()).text().catch(() => "");
    });
  const people = ["Ann Example", "Bea Example"].map((respondent, i) =>
    roundOf(4 + i, { "01": "partly" }, { respondent }),
  );
  await keepOnDevice(page, [recordOf("first", { ...first, combinedFrom: people.map(recordIn) })]);
  await page.goto(`${checklistPath}#open=first`);
  await showView(page, "Together");
  const names = page.getByRole("checkbox", { name: "Show names" }).first();
  await names.uncheck();
  await openBar(page, "Files");
  await page.getByRole("button", { name: "Keep a file up to date" }).click();
  await expect.poll(written).toContain("Respondent 1");
  expect(await written()).not.toContain("Example");
  await names.check();
  await expect.poll(written).toContain("Ann Example");
});

test("a file that another assessment ends is named, and nothing more is written to it", async ({ page }) => {
  await page.addInitScript(() => {
    const choose = async () => (await navigator.storage.getDirectory()).getFileHandle("spring.json", { create: true });
    Object.assign(window, { showSaveFilePicker: choose });
  });
  await keepOnDevice(page, [recordOf("first", first)]);
  await page.goto(`${checklistPath}#open=first`);
  const keep = page.getByRole("button", { name: "Keep a file up to date" });
  await openBar(page, "Files");
  await keep.click();
  await expect(page.getByText(/^spring\.json is up to date/)).toBeVisible();
  await showView(page, "Rounds");
  await page.getByRole("button", { name: "Start a new round" }).click();
  const ended = page.getByRole("status").filter({
    hasText: "spring.json is no longer kept up to date: another assessment is open. No file is kept of this one.",
  });
  await openBar(page, "Files");
  await expect(ended).toBeVisible();
  await expect(keep).toBeVisible();
  await close(page);
  await page
    .getByRole("button", { name: /^Continue/ })
    .first()
    .click();
  await openBar(page, "Files");
  await expect(keep).toBeVisible();
  await expect(ended).toHaveCount(0);
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
  // It is read out when it comes; the number alone changes after that, and is not read out again.
  const status = page.getByRole("status").filter({ has: reminder });
  await status.evaluate((status) => {
    new MutationObserver((changes) => {
      const isHeard = changes.some(
        ({ target }) =>
          (target instanceof Element ? target : target.parentElement)?.closest("[aria-live=off]") === null,
      );
      if (isHeard) status.dataset["heard"] = "again";
    }).observe(status, { childList: true, characterData: true, subtree: true });
  });
  await page.locator("#i04").getByRole("radio").first().check();
  await expect(page.getByText("21 changes are in no file.")).toBeVisible();
  await expect(page.locator("[data-heard]")).toHaveCount(0);
  const downloading = page.waitForEvent("download");
  await page.locator("file-reminder").getByRole("button", { name: "Download a copy" }).click();
  expect((await downloading).suggestedFilename()).toMatch(/\.assessment\.json$/);
  await expect(page.getByText("21 changes are in no file.")).toBeHidden();
  await expect(page.locator("file-reminder").getByRole("status")).toHaveText(handed);
  await expect(page.locator("file-reminder").getByRole("status")).toBeFocused();
});

test("a reminder that is put off says when it comes back, and keeps the focus", async ({ page }) => {
  const fresh = { ...first, created: new Date().toISOString() };
  await keepOnDevice(page, [{ ...recordOf("first", fresh), unfiled: 40 }]);
  await page.goto(`${checklistPath}#open=first`);
  await page.getByRole("button", { name: "Later" }).press("Enter");
  await expect(page.getByRole("button", { name: "Later" })).toBeHidden();
  const status = page.locator("file-reminder").getByRole("status");
  await expect(status).toHaveText("You will be reminded again after 20 more changes.");
  await expect(status).toBeFocused();
});

test("a file that may never have arrived is asked about again after a week, until the person answers", async ({
  page,
}) => {
  const filed = "2026-01-05T09:00:00.000Z";
  await keepOnDevice(page, [{ ...recordOf("first", first), unfiled: 0, filed }]);
  await page.goto(`${checklistPath}#open=first`);
  const asked = page.locator("file-reminder").getByRole("status");
  await expect(asked).toHaveText(/handed to the browser as one, on 5 January 2026 at .*: check that you have it/);
  await page.getByRole("button", { name: "Later" }).press("Enter");
  await expect(asked).not.toContainText("check that you have it");
});

test("behind Files, the last button can be reached while the reminder stands at the foot of the window", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 640 });
  const fresh = { ...first, created: new Date().toISOString() };
  await keepOnDevice(page, [{ ...recordOf("first", fresh), unfiled: 44 }]);
  await page.goto(`${checklistPath}#open=first`);
  await expect(page.getByText("44 changes are in no file.", { exact: false })).toBeVisible();
  await openBar(page, "Files");
  const last = page.getByRole("button", { name: "Delete from this device" });
  await page.getByRole("group", { name: "Files" }).hover();
  // As a hand does: with the wheel over the panel, until it can be pressed where it stands.
  await expect(async () => {
    await page.mouse.wheel(0, 200);
    const isOnTop = await last.evaluate((button) => {
      const { left, top, width, height } = button.getBoundingClientRect();
      return button.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
    expect(isOnTop).toBe(true);
  }).toPass({ timeout: 10_000 });
});
