import { question, notes, openNotes } from "../fixtures/answering.ts";
import { expect, test } from "../fixtures/guarded-page.ts";
import { openNew, showView } from "../fixtures/kept-assessments.ts";

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

test("on a wall: large type, one question a screen, keys to answer, move and leave", async ({ page }) => {
  await openNew(page);
  await page.getByRole("button", { name: "One question at a time" }).press("Enter");
  const heading = question(page, 1).getByRole("heading", { level: 3 });
  await expect(heading).toBeFocused();
  await expect(heading).toHaveCSS("font-size", "44px");
  await page.keyboard.press("4");
  await expect(question(page, 1).getByRole("radio", { name: "In place", exact: true })).toBeChecked();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByText("Question 2 of 17")).toBeVisible();
  await page.keyboard.press("6");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowLeft");
  await expect(question(page, 2).getByRole("radio", { name: "Don’t know" })).toBeChecked();
  await (await openNotes(question(page, 2))).fill("");
  await notes(question(page, 2)).press("3");
  await expect(notes(question(page, 2))).toHaveValue("3");
  await expect(question(page, 2).getByRole("radio", { name: "Don’t know" })).toBeChecked();
  await heading.page().getByRole("button", { name: "Next question" }).focus();
  await page.keyboard.press("Escape");
  await expect(page.locator(".question:visible")).toHaveCount(17);
  await expect(question(page, 2).getByRole("heading", { level: 3 })).toBeFocused();
  await expect(page.getByText("2 of 17 answered")).toBeVisible();
  await page.keyboard.press("1");
  await expect(page.getByText("2 of 17 answered")).toBeVisible();
  await expect(question(page, 2).getByRole("radio", { name: "Don’t know" })).toBeChecked();
});

test("the next unanswered question comes after the one that is shown", async ({ page }) => {
  await openNew(page);
  await page.getByRole("button", { name: "One question at a time" }).press("Enter");
  for (let step = 0; step < 3; step += 1) await page.getByRole("button", { name: "Next question" }).press("Enter");
  await expect(page.getByText("Question 4 of 17")).toBeVisible();
  await page.getByRole("button", { name: "Next unanswered question" }).press("Enter");
  await expect(page.getByText("Question 5 of 17")).toBeVisible();
});

test("in another view the keys answer nothing", async ({ page }) => {
  await openNew(page);
  await page.getByRole("button", { name: "One question at a time" }).press("Enter");
  await page.keyboard.press("4");
  await expect(page.getByText("Question 1 of 17: In place")).toBeVisible();
  await showView(page, "Results");
  await expect(page.getByRole("region", { name: "Results" })).toBeVisible();
  await page.keyboard.press("1");
  await showView(page, "Answer");
  await expect(question(page, 1).getByRole("radio", { name: "In place", exact: true })).toBeChecked();
});

test("after the last question come the results", async ({ page }) => {
  await openNew(page);
  await page.getByRole("button", { name: "One question at a time" }).press("Enter");
  for (let step = 0; step < 16; step += 1) await page.keyboard.press("ArrowRight");
  await expect(page.getByText("Question 17 of 17")).toBeVisible();
  await page.getByRole("button", { name: "See the results" }).press("Enter");
  await expect(page.getByRole("heading", { name: "Results" })).toBeFocused();
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
