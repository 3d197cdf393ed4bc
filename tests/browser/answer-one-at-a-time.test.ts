import { start, question, notes } from "../fixtures/answering.ts";
import { expect, test } from "../fixtures/guarded-page.ts";

test("one question at a time, by keyboard", async ({ page }) => {
  await start(page);
  await page.getByRole("button", { name: "One question at a time" }).press("Enter");
  await expect(page.locator(".question:visible")).toHaveCount(1);
  await expect(page.getByText("Question 1 of 17")).toBeVisible();
  await expect(page.getByRole("button", { name: "Previous question" })).toBeDisabled();
  await page.getByRole("button", { name: "Next question" }).press("Enter");
  await expect(page.getByText("Question 2 of 17")).toBeVisible();
  await expect(question(page, 2).getByRole("heading", { level: 3 })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(question(page, 2).getByRole("radio", { name: "Not started" })).toBeChecked();
  await page.getByRole("button", { name: "Next unanswered question" }).press("Enter");
  await expect(page.getByText("Question 1 of 17")).toBeVisible();
  await expect(question(page, 1).getByRole("heading", { level: 3 })).toBeFocused();
  await page.getByRole("button", { name: "All questions" }).press("Enter");
  await expect(page.locator(".question:visible")).toHaveCount(17);
});

test("on a projector: large type, one question a screen, keys to answer, move and leave", async ({ page }) => {
  await start(page);
  await page.getByRole("button", { name: "Show on a projector" }).press("Enter");
  const heading = question(page, 1).getByRole("heading", { level: 3 });
  await expect(heading).toBeFocused();
  await expect(heading).toHaveCSS("font-size", "40px");
  await page.keyboard.press("4");
  await expect(question(page, 1).getByRole("radio", { name: "In place", exact: true })).toBeChecked();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByText("Question 2 of 17")).toBeVisible();
  await page.keyboard.press("6");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowLeft");
  await expect(question(page, 2).getByRole("radio", { name: "Don’t know" })).toBeChecked();
  await notes(question(page, 2)).fill("");
  await notes(question(page, 2)).press("3");
  await expect(notes(question(page, 2))).toHaveValue("3");
  await expect(question(page, 2).getByRole("radio", { name: "Don’t know" })).toBeChecked();
  await expect(page.getByRole("banner")).toHaveCount(1);
  expect(await page.getByRole("banner").evaluate((banner) => banner.closest("[inert]") !== null)).toBe(true);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Show on a projector" })).toBeFocused();
  await expect(page.getByText("2 of 17 answered")).toBeVisible();
});
