import { question, notes } from "../fixtures/answering.ts";
import { expect, test } from "../fixtures/guarded-page.ts";
import { openNew } from "../fixtures/kept-assessments.ts";

test("one question at a time, by keyboard", async ({ page }) => {
  await openNew(page);
  await page.getByRole("button", { name: "One question at a time" }).press("Enter");
  await expect(page.locator(".question:visible")).toHaveCount(1);
  await expect(page.getByText("Question 1 of 17")).toBeVisible();
  await expect(page.getByRole("button", { name: "Previous question" })).toBeDisabled();
  await page.getByRole("button", { name: "Next question" }).press("Enter");
  await expect(page.getByText("Question 2 of 17")).toBeVisible();
  await expect(question(page, 2).getByRole("heading", { level: 3 })).toBeFocused();
  await expect(question(page, 2).getByRole("heading", { level: 3 })).toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(question(page, 2).getByRole("radio", { name: "Not started" })).toBeChecked();
  await page.getByRole("button", { name: "Next unanswered question" }).press("Enter");
  await expect(page.getByText("Question 3 of 17")).toBeVisible();
  await expect(question(page, 3).getByRole("heading", { level: 3 })).toBeFocused();
  await page.getByRole("button", { name: "All questions" }).press("Enter");
  await expect(page.locator(".question:visible")).toHaveCount(17);
});

test("on a projector: large type, one question a screen, keys to answer, move and leave", async ({ page }) => {
  await openNew(page);
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

test("the next unanswered question comes after the one that is shown", async ({ page }) => {
  await openNew(page);
  await page.getByRole("button", { name: "One question at a time" }).press("Enter");
  for (let step = 0; step < 3; step += 1) await page.getByRole("button", { name: "Next question" }).press("Enter");
  await expect(page.getByText("Question 4 of 17")).toBeVisible();
  await page.getByRole("button", { name: "Next unanswered question" }).press("Enter");
  await expect(page.getByText("Question 5 of 17")).toBeVisible();
});

test("going back from the projector leaves it, and its keys answer nothing any more", async ({ page }) => {
  await openNew(page);
  const nav = page.getByRole("navigation", { name: "Self-assessment" });
  await nav.getByRole("link", { name: "Results" }).press("Enter");
  await nav.getByRole("link", { name: "Answer" }).press("Enter");
  await page.getByRole("button", { name: "Show on a projector" }).press("Enter");
  await page.keyboard.press("4");
  await expect(page.getByText("Question 1 of 17: In place")).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("region", { name: "Results" })).toBeVisible();
  await page.keyboard.press("1");
  await nav.getByRole("link", { name: "Answer" }).click();
  await expect(question(page, 1).getByRole("radio", { name: "In place", exact: true })).toBeChecked();
});

test("going back to the address without a view shows the answers again", async ({ page }) => {
  await openNew(page);
  const nav = page.getByRole("navigation", { name: "Self-assessment" });
  await nav.getByRole("link", { name: "Results" }).press("Enter");
  await expect(page.getByRole("region", { name: "Results" })).toBeVisible();
  await page.goBack();
  await expect(question(page, 1)).toBeVisible();
  await expect(nav.getByRole("link", { name: "Answer" })).toHaveAttribute("aria-current", "true");
});
