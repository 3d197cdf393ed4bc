import { question } from "../fixtures/answering.ts";
import { checklistPath, fileOf, roundOf } from "../fixtures/assessment.ts";
import { keepOnDevice, keptTexts, recordOf } from "../fixtures/kept-assessments.ts";
import { expect, test } from "../fixtures/guarded-page.ts";

const older = roundOf(1, { "01": "not-started" });
const newer = { ...roundOf(2, { "01": "partly", "02": "planned" }), id: older.id, round: older.round };
const input = "open-files:not([hidden]) input[type=file]";
const later = "This device keeps this assessment, changed later than the file. Kept here: 2 questions answered";

test("an older copy of what is kept is recognised, and what is kept opens instead", async ({ page }) => {
  await keepOnDevice(page, [recordOf("kept", newer)]);
  await page.goto(checklistPath);
  await page.locator(`assessment-start ${input}`).setInputFiles([fileOf("old.json", older)]);
  await expect(page.getByText(later)).toBeVisible();
  expect(Object.keys(await keptTexts(page))).toEqual(["kept"]);
  await page.getByRole("button", { name: "Open the one kept here" }).click();
  await expect(question(page, 2).getByRole("radio", { name: "Planned" })).toBeChecked();
  expect(Object.keys(await keptTexts(page))).toEqual(["kept"]);
});

test("behind Files the question has the whole width of the panel", async ({ page }) => {
  await keepOnDevice(page, [recordOf("kept", newer)]);
  await page.goto(`${checklistPath}#open=kept`);
  await page.getByRole("button", { name: "Files", exact: true }).click();
  await page
    .locator("assessment-files input[type=file]")
    .first()
    .setInputFiles([fileOf("old.json", older)]);
  const said = page.locator("assessment-files .open-files__problem");
  await expect(said).toContainText(later);
  const panel = page.getByRole("group", { name: "Files" });
  const [own, all] = await Promise.all([said.boundingBox(), panel.boundingBox()]);
  expect(own?.width).toBeGreaterThan((all?.width ?? 0) * 0.85);
});

test("on the page of all, the one that is kept opens too", async ({ page }) => {
  await keepOnDevice(page, [recordOf("kept", newer)]);
  await page.goto("assessments/");
  await page.locator(input).setInputFiles([fileOf("old.json", older)]);
  await expect(page.getByText(later)).toBeVisible();
  await page.getByRole("button", { name: "Open the one kept here" }).click();
  await expect(page).toHaveURL(new RegExp(checklistPath));
  await expect(question(page, 2).getByRole("radio", { name: "Planned" })).toBeChecked();
});

test("both are kept if the person says so, and lists tell them apart", async ({ page }) => {
  await keepOnDevice(page, [recordOf("kept", newer)]);
  await page.goto("assessments/");
  await page.locator(input).setInputFiles([fileOf("old.json", older)]);
  await page.getByRole("button", { name: "Keep both" }).dblclick();
  await expect(page.getByText("This device keeps 2 self-assessments.")).toBeVisible();
  await expect(page.locator("[data-key=kept]")).toContainText("An earlier state of it is kept here too.");
  await expect(page.getByText("A later state of it is kept here too.")).toBeVisible();
  await page.goto(checklistPath);
  const list = page.locator("assessment-start").getByRole("listitem");
  await expect(list.filter({ hasText: "A later state of it is kept here too." })).toContainText("1 of 17 answered");
});

test("a file whose assessment is not kept here opens without that question", async ({ page }) => {
  await keepOnDevice(page, [recordOf("kept", roundOf(3, {}))]);
  await page.goto("assessments/");
  await page.locator(input).setInputFiles([fileOf("old.json", older)]);
  await expect(page.getByText("This device keeps 2 self-assessments.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Keep both" })).toHaveCount(0);
});
