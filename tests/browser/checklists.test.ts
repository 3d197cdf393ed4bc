import { checklistPath } from "../fixtures/assessment.ts";
import { expect, test } from "../fixtures/guarded-page.ts";

test("a checklist can be read: sections, questions, proof, where to learn", async ({ page }) => {
  await page.goto("checklists/");
  await page.getByRole("link", { name: "Does the lantern shelf serve the whole town?" }).click();
  await expect(page.getByRole("heading", { level: 2, name: /Leadership$/ })).toBeVisible();
  const question = page.locator("#i01");
  await expect(question.getByText("What would convince a sceptic:")).toBeHidden();
  await page.getByRole("checkbox", { name: "Show what would prove each answer" }).check();
  await expect(question.getByRole("heading", { level: 3 })).toContainText("1.");
  await expect(question.getByText("What would convince a sceptic:")).toBeVisible();
  await question.getByText("Where to learn").click();
  await expect(question.getByRole("link").first()).toBeVisible();
});

test("on paper it is a form: who, when, the scale as boxes, lines to write on, sign-off", async ({ page }) => {
  await page.goto(checklistPath);
  await expect(page.getByText("Completed by")).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".paper-form").getByText("Organisation", { exact: true })).toBeVisible();
  await expect(page.getByText("Completed by")).toBeVisible();
  await expect(page.locator(".paper-form").getByText("Round", { exact: true })).toBeVisible();
  await expect(page.locator(".paper-form").getByText("Sign-off")).toBeVisible();
  const questions = await page.locator(".question").count();
  expect(questions).toBe(17);
  await expect(page.locator(".question .paper-box:visible")).toHaveCount(questions * 6);
  await expect(page.getByText("Permanent address:")).toContainText("/evidence/id/CL-01/");
  await expect(page.getByRole("banner")).toBeHidden();
  await expect(page.getByRole("searchbox")).toBeHidden();
});

test("no question is split over two sheets", async ({ page }) => {
  await page.goto(checklistPath);
  await page.emulateMedia({ media: "print" });
  const breaks = await page
    .locator(".question")
    .evaluateAll((items) => items.map((item) => getComputedStyle(item).breakInside));
  expect(new Set(breaks)).toEqual(new Set(["avoid"]));
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.length).toBeGreaterThan(10_000);
});

test("the sign-off never stands alone on a sheet", async ({ page }) => {
  await page.goto(checklistPath);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".paper-form--sign-off")).toHaveCSS("break-before", "avoid");
});
