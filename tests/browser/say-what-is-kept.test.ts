import { checklistPath, assessmentOf, fileOf, roundOf } from "../fixtures/assessment.ts";
import { keepOnDevice, keptTexts, recordOf } from "../fixtures/kept-assessments.ts";
import { expect, test } from "../fixtures/guarded-page.ts";

const path = "assessments/";
const first = roundOf(1, { "01": "not-started", "02": "in-place" });
const second = roundOf(2, { "01": "partly" });

test("a double press duplicates once", async ({ page }) => {
  await keepOnDevice(page, [recordOf("first", first)]);
  await page.goto(path);
  await page.getByRole("button", { name: /^Duplicate/ }).dblclick();
  await expect(page.getByText("This device keeps 2 self-assessments.")).toBeVisible();
  await page.waitForTimeout(300);
  expect(Object.keys(await keptTexts(page))).toHaveLength(2);
});

test("what was said of the last act goes when a file is refused", async ({ page }) => {
  await keepOnDevice(page, [recordOf("first", first)]);
  await page.goto(path);
  await page.getByRole("button", { name: /^Duplicate/ }).click();
  await expect(page.getByText(/^A copy of .* is kept beside it/)).toBeVisible();
  await page.locator("open-files:not([hidden]) input[type=file]").setInputFiles([fileOf("bad.json", "[]")]);
  await expect(page.getByText("bad.json: This is not an assessment file")).toBeVisible();
  await expect(page.getByText(/is kept beside it/)).toHaveCount(0);
});

test("what nobody has chosen between is said of a kept assessment", async ({ page }) => {
  const found = { id: crypto.randomUUID(), of: "CL-01.i01", field: "rating", kept: "not-started" } as const;
  const conflicts = [{ ...found, other: "planned", found: first.updated }];
  await keepOnDevice(page, [recordOf("first", { ...first, conflicts }), recordOf("second", second)]);
  await page.goto(path);
  await expect(page.locator("[data-key=first]")).toContainText("1 field was changed in two places");
  await expect(page.locator("[data-key=second]")).not.toContainText("two places");
});

test("the page says where keeping on a device does not help", async ({ page }) => {
  for (const address of [path, checklistPath]) {
    await page.goto(address);
    await expect(page.getByText("A private window forgets everything when it is closed")).toBeVisible();
  }
});

test("names from files turn none of the page’s own words round", async ({ page }) => {
  const turned = assessmentOf({ organisation: "North\u202Etown", title: "Shelf\u202E" });
  await keepOnDevice(page, [recordOf("first", turned)]);
  for (const address of [path, checklistPath]) {
    await page.goto(address);
    await expect(page.getByText("Northtown, Spring 2026, Ann", { exact: true }).first()).toBeVisible();
    await expect(page.locator("main")).not.toContainText("\u202E");
  }
});

test("a record that cannot be read is said on the page of its checklist, in words for what is kept", async ({
  page,
}) => {
  const text = recordOf("first", first).text;
  await keepOnDevice(page, [{ ...recordOf("broken", first), text: text.slice(0, -40) }, recordOf("second", second)]);
  await page.goto(checklistPath);
  await expect(page.getByText("1 self-assessment of this checklist is kept here but cannot be read")).toBeVisible();
  await page.locator("assessment-start").getByRole("link", { name: "Kept on this device" }).click();
  const row = page.getByRole("listitem").filter({ hasText: "A record that cannot be read" });
  await expect(row).toContainText("The record ends in the middle");
  await expect(row).not.toContainText(/file|download it again/);
});
