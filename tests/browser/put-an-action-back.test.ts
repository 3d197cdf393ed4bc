import { expect, test } from "../fixtures/guarded-page.ts";
import { actions, answers, late, plan, planRows, whatFields } from "../fixtures/answered-checklist.ts";
import { assessmentOf } from "../fixtures/assessment.ts";
import { keepAndOpen } from "../fixtures/kept-assessments.ts";

test("removing an action can be undone, and focus stays in the plan", async ({ page }) => {
  await keepAndOpen(page, assessmentOf({ answers, actions: [late] }), "Actions");
  await planRows(page).getByRole("button", { name: "Remove" }).click();
  await expect(planRows(page)).toHaveCount(0);
  await expect(plan(page)).toContainText("Removed: Ask the board.");
  const back = plan(page).getByRole("button", { name: "Put it back" });
  await expect(back).toBeFocused();
  await back.press("Enter");
  await expect(whatFields(page)).toHaveValue("Ask the board");
  await expect(whatFields(page)).toBeFocused();
});

test("every removal can be undone, the last first, also of what a filter hides", async ({ page }) => {
  await keepAndOpen(page, assessmentOf({ answers, actions }), "Actions");
  for (const left of [2, 1, 0]) {
    await planRows(page).getByRole("button", { name: "Remove" }).first().click();
    await expect(planRows(page)).toHaveCount(left);
  }
  const back = plan(page).getByRole("button", { name: "Put it back" });
  await back.click();
  await expect(whatFields(page)).toBeFocused();
  await expect(whatFields(page)).toHaveValue("Count, then tell");
  await expect(plan(page).getByText("Put back: Count, then tell. Removed: Ask the board.")).toBeVisible();
  await plan(page).getByLabel("Owned by").selectOption("Bo");
  await back.press("Enter");
  await expect(plan(page).getByRole("heading", { name: "Action plan" })).toBeFocused();
  await plan(page).getByLabel("Owned by").selectOption("Anybody or nobody");
  await expect(planRows(page)).toHaveCount(2);
  await back.press("Enter");
  await expect(back).toBeHidden();
  await expect(planRows(page)).toHaveCount(3);
  await expect(planRows(page).locator("textarea:focus")).toHaveValue("Write it down");
});
