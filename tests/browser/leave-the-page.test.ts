import type { Page } from "@playwright/test";
import { notes, question, saved, openBar, openNotes } from "../fixtures/answering.ts";
import { checklistPath, fileOf, roundOf } from "../fixtures/assessment.ts";
import { expect, test } from "../fixtures/guarded-page.ts";
import { openNew } from "../fixtures/kept-assessments.ts";

/** Leaves the page as a person does who closes the tab: whether the browser asks, after which they stay. */
async function isAsked(page: Page): Promise<boolean> {
  let asked = false;
  page.once("dialog", (dialog) => {
    asked = dialog.type() === "beforeunload";
    void dialog.dismiss();
  });
  await page.close({ runBeforeUnload: true });
  // Either the browser asks, or the page is gone.
  await expect.poll(() => asked || page.isClosed()).toBe(true);
  return asked;
}

test("where all is saved, nobody is asked", async ({ page }) => {
  await openNew(page);
  await (await openNotes(question(page, 1))).fill("kept");
  await notes(question(page, 1)).blur();
  await expect(page.getByText(saved)).toBeVisible();
  expect(await isAsked(page)).toBe(false);
});

test("what was typed a moment ago is asked about, and saved meanwhile", async ({ page, context }) => {
  await openNew(page);
  await (await openNotes(question(page, 1))).pressSequentially("half a sent");
  expect(await isAsked(page)).toBe(true);
  await expect(page.getByText(saved)).toBeVisible();
  const other = await context.newPage();
  await other.goto(checklistPath);
  await other.getByRole("button", { name: /^Continue/ }).click();
  await expect(notes(question(other, 1))).toHaveValue("half a sent");
});

test("what a field cannot keep is asked about", async ({ page }) => {
  await openNew(page);
  await (await openNotes(question(page, 1))).fill("x".repeat(20_001));
  await notes(question(page, 1)).blur();
  await expect(page.getByText("Not saved.", { exact: false })).toBeVisible();
  expect(await isAsked(page)).toBe(true);
});

test("where the browser keeps nothing, it is asked about until it is in a file", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", { value: undefined });
  });
  await page.goto(checklistPath);
  await page.getByRole("button", { name: "Start self-assessment" }).click();
  await (await openNotes(question(page, 1))).fill("in memory");
  await notes(question(page, 1)).blur();
  await expect(page.getByText("does not allow the page to keep anything").first()).toBeVisible();
  expect(await isAsked(page)).toBe(true);
  const downloading = page.waitForEvent("download");
  await openBar(page, "Files");
  await page.getByRole("button", { name: "Download a copy", exact: true }).first().click();
  await downloading;
  expect(await isAsked(page)).toBe(false);
});

test("files that were opened to be set side by side are asked about until a consensus is started", async ({ page }) => {
  const [one, other] = [4, 5].map((number) =>
    fileOf(`${String(number)}.assessment.json`, roundOf(number, { "01": "planned" })),
  );
  await page.goto(checklistPath);
  await page.getByRole("link", { name: "Use together" }).click();
  const together = page.getByRole("region", { name: "Together", exact: true });
  await together
    .locator("open-files:not([hidden]) input[type=file]")
    .setInputFiles([one, other].filter((each) => each !== undefined));
  await expect(together.getByText(/^2 respondents/)).toBeVisible();
  expect(await isAsked(page)).toBe(true);
  await together.getByRole("button", { name: "Start a consensus" }).click();
  await expect(page.getByText(saved)).toBeVisible();
  expect(await isAsked(page)).toBe(false);
});
