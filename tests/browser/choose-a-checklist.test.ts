import { assessmentOf, checklistPath } from "../fixtures/assessment.ts";
import { answers } from "../fixtures/answered-checklist.ts";
import { expect, test } from "../fixtures/guarded-page.ts";
import { keepOnDevice, recordOf } from "../fixtures/kept-assessments.ts";

test("three questions narrow the checklists, and never leave none", async ({ page }) => {
  await page.goto("checklists/");
  const row = (name: RegExp) => page.getByRole("row", { name });
  await expect(page.getByRole("rowheader").first()).toHaveText("Where to begin");
  await expect(page.locator("checklist-index").getByRole("status")).toHaveText("2 checklists");
  await page.getByLabel("How long have you?").selectOption("Up to 5 minutes");
  await expect(page.locator("checklist-index").getByRole("status")).toHaveText("1 checklist of 2");
  await expect(row(/umbrellas/)).toBeVisible();
  await expect(row(/lantern shelf serve/)).toBeHidden();
  await expect(page.locator("checklist-index tbody").filter({ visible: true })).toHaveCount(1);
  // What no checklist answers together with the other questions cannot be chosen: the table is never empty.
  const keeper = page.locator("option[value=lamp-keeper]");
  await expect(keeper).toBeDisabled();
  await page.getByLabel("How long have you?").selectOption("Any time");
  await expect(keeper).toBeEnabled();
  await page.getByLabel("Who is in the room?").selectOption("lamp-keeper");
  await expect(page.locator("checklist-index").getByRole("status")).toHaveText("1 checklist of 2");
  await expect(row(/lantern shelf serve/)).toContainText("None yet");
});

for (const path of ["./", "checklists/"]) {
  test(`what this device has open is said on ${path}, and goes on from there`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator("open-now")).toBeHidden();
    await keepOnDevice(page, [recordOf("first", assessmentOf({ answers }))]);
    await page.goto(path);
    const open = page.getByRole("listitem").filter({ hasText: "You have one open:" });
    await expect(open).toContainText("Northtown ICS");
    await expect(open).toContainText("6 of 17 answered");
    if (path === "checklists/") {
      await expect(page.getByRole("row", { name: /lantern shelf serve/ })).toContainText("6 of 17 answered");
    }
    await open.getByRole("link", { name: /^Continue Northtown ICS/ }).click();
    await expect(page.getByText("6 of 17 answered")).toBeVisible();
    await expect(page).toHaveURL(checklistPath);
  });
}

test("where several are open, none is called the one", async ({ page }) => {
  await keepOnDevice(
    page,
    ["first", "second"].map((key) => recordOf(key, assessmentOf({ answers }))),
  );
  await page.goto("checklists/");
  await expect(page.getByRole("link", { name: /^Continue Northtown ICS/ })).toHaveCount(2);
  await expect(page.getByText("You have one open:").filter({ visible: true })).toHaveCount(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the whole table is there, and nothing that cannot work", async ({ page }) => {
    await page.goto("checklists/");
    await expect(page.getByRole("row")).toHaveCount(5);
    await expect(page.getByRole("combobox")).toHaveCount(0);
  });
});
