import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/guarded-page.ts";
import { isSaved } from "../fixtures/answering.ts";
import { actions, answers, late, plan, planRows, results, whatFields } from "../fixtures/answered-checklist.ts";
import { assessmentOf, checklistPath } from "../fixtures/assessment.ts";
import { keepAndOpen, showView } from "../fixtures/kept-assessments.ts";

const press = async (page: Page, key: string, times: number) => {
  for (let n = 0; n < times; n += 1) await page.keyboard.press(key);
};

test("a gap becomes an action that begins with an insight’s first step, and is written at once", async ({ page }) => {
  await keepAndOpen(page, assessmentOf({ answers }), "Results");
  const entry = results(page).locator(".learning").filter({ hasText: "First step:" }).first();
  const step = (await entry.getByText("First step:").first().innerText()).replace(/^First step: “|”$/g, "");
  await entry.getByRole("button", { name: "Add an action with this first step" }).first().click();
  await expect(whatFields(page)).toBeFocused();
  await page.keyboard.type("Find an owner");
  const first = planRows(page).getByRole("textbox", { name: "First step" });
  await expect(first).toHaveValue(new RegExp(`^${step.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")} \\(IN-\\d\\d\\)$`));
  await plan(page).getByRole("button", { name: "Add to the plan" }).click();
  await expect(planRows(page)).toHaveCount(2);
  // Only what is said to be saved outlives a reload.
  await isSaved(page);
  await page.reload();
  await showView(page, "Results");
  await showView(page, "Actions");
  await expect(planRows(page)).toHaveCount(2);
  await expect
    .poll(async () => whatFields(page).evaluateAll((all) => all.map((each) => (each as HTMLTextAreaElement).value)))
    .toContain("Find an owner");
});

test("the plan is edited in place, says what is overdue, and is sorted and filtered", async ({ page }) => {
  await keepAndOpen(page, assessmentOf({ answers, actions }), "Actions");
  await expect(plan(page).getByRole("status").first()).toHaveCount(1);
  await expect(plan(page)).toContainText("3 actions: 2 open, 1 of them overdue, and 1 done.");
  const values = async () =>
    whatFields(page).evaluateAll((all) => all.map((each) => (each as HTMLTextAreaElement).value));
  expect(await values()).toEqual(["Write it down", "Ask the board", "Count, then tell"]);
  await plan(page).getByLabel("Sort by").selectOption("Importance");
  expect((await values())[0]).toBe("Count, then tell");
  await plan(page).getByLabel("Show", { exact: true }).selectOption("Overdue");
  expect(await values()).toEqual(["Ask the board"]);
  await expect(planRows(page)).toContainText(/Overdue by \d+ days/);

  // A row that no longer fits the filter stays until the person has left the table.
  const due = planRows(page).getByLabel("Due", { exact: true });
  await due.fill("2099-01-01");
  await due.press("Tab");
  await expect(planRows(page)).toHaveCount(1);
  await expect(planRows(page)).not.toContainText("Overdue");
  await plan(page).getByLabel("Owned by").focus();
  await expect(planRows(page)).toHaveCount(0);

  await plan(page).getByLabel("Show", { exact: true }).selectOption("All actions");
  await plan(page).getByLabel("Owned by").selectOption("Bo");
  expect(await values()).toEqual(["Count, then tell"]);
  await page.emulateMedia({ media: "print" });
  await expect(plan(page).getByText("and 1 done. 1 shown: owned by Bo.")).toBeVisible();
});

test("a change in another tab is drawn, and never into a field that is being typed in", async ({ page, context }) => {
  const key = await keepAndOpen(page, assessmentOf({ answers, actions: [late] }), "Actions");
  const other = await context.newPage();
  await other.goto(`${checklistPath}#open=${key}`);
  await showView(other, "Actions");
  await whatFields(page).fill("Mine");
  await planRows(other).getByRole("textbox", { name: "Owner" }).fill("Cy");
  await whatFields(other).fill("Theirs");
  await whatFields(other).press("Tab");
  await expect(planRows(page).getByRole("textbox", { name: "Owner" })).toHaveValue("Cy");
  await expect(whatFields(page)).toBeFocused();
  await expect(whatFields(page)).toHaveValue(/Mine|Theirs/);
  await whatFields(page).fill("Mine too");
  await whatFields(page).press("Tab");
  await expect
    .poll(async () => `${await whatFields(page).inputValue()} ${await planRows(page).innerText()}`)
    .toContain("Mine too");
  await expect
    .poll(async () => `${await whatFields(page).inputValue()} ${await planRows(page).innerText()}`)
    .toMatch(/Theirs|Mine too/);
});

test("by keyboard alone: from a gap to a whole action", async ({ page }) => {
  await keepAndOpen(page, assessmentOf({ answers }), "Results");
  await results(page)
    .locator(".results-gap")
    .first()
    .getByRole("button", { name: /^Add an action for: / })
    .focus();
  await page.keyboard.press("Enter");
  await expect(whatFields(page)).toBeFocused();
  await page.keyboard.type("Name an owner");
  await press(page, "Tab", 2);
  await page.keyboard.type("Ring the chair");
  await expect(planRows(page).getByRole("textbox", { name: "First step" })).toHaveValue("Ring the chair");
  await planRows(page).getByRole("textbox", { name: "Owner" }).focus();
  await page.keyboard.type("Dee");
  await page.keyboard.press("Tab");
  await page.keyboard.type("03052099");
  await planRows(page).getByRole("checkbox", { name: "Done" }).focus();
  await page.keyboard.press("Space");
  await expect(planRows(page).getByLabel("Due", { exact: true })).toHaveValue(/^2099-/);
  await expect(plan(page)).toContainText("1 action: 0 open and 1 done.");
});

test("a field of the plan keeps its question as description while a mistake is said of it, and afterwards", async ({
  page,
}) => {
  await keepAndOpen(page, assessmentOf({ actions: [late] }), "Actions");
  const due = planRows(page).getByLabel("Due", { exact: true });
  const question = (await planRows(page).locator("[data-part=question]").innerText()).trim();
  await expect(due).toHaveAccessibleDescription(question);
  // Whoever else describes the field meanwhile keeps their word.
  await due.evaluate((control) => {
    control.setAttribute("aria-describedby", `${control.getAttribute("aria-describedby") ?? ""} words-of-others`);
    document.body.insertAdjacentHTML("beforeend", '<p id="words-of-others">Ask Ann.</p>');
  });
  await due.fill("0026-03-03");
  await due.blur();
  await expect(due).toHaveAccessibleDescription(/^.+ Ask Ann\. The year is 26\./);
  await due.fill(new Date().toISOString().slice(0, 10));
  await due.blur();
  await expect(due).toHaveAccessibleDescription(`${question} Ask Ann.`);
});

test("what is in a hidden view is drawn only when the view is shown", async ({ page }) => {
  await keepAndOpen(page, assessmentOf({ answers, actions }), "Actions");
  await showView(page, "Answer");
  const hidden = ["results", "actions", "rounds"];
  await page.evaluate((ids) => {
    Reflect.set(window, "drawn", new Set());
    for (const id of ids) {
      const observer = new MutationObserver(() => (Reflect.get(window, "drawn") as Set<string>).add(id));
      const view = document.getElementById(id);
      if (view) observer.observe(view, { subtree: true, childList: true, characterData: true });
    }
  }, hidden);
  const drawn = () => page.evaluate(() => [...(Reflect.get(window, "drawn") as Set<string>)].sort());
  await page.locator("#i07").getByRole("radio", { name: "Planned", exact: true }).check();
  await expect(page.getByText("7 of 17 answered")).toBeVisible();
  expect(await drawn()).toEqual([]);
  await showView(page, "Results");
  await expect(results(page)).toContainText("7 of 17 questions answered");
  expect(await drawn()).toEqual(["results"]);
});

test("an owner stands whole in the plan at the width of a laptop, and on one line of text", async ({ page }) => {
  const owner = "Director of Finance and Strategy";
  await page.setViewportSize({ width: 1280, height: 800 });
  await keepAndOpen(page, assessmentOf({ answers, actions: [{ ...late, owner }] }), "Actions");
  const field = planRows(page).getByRole("textbox", { name: "Owner" });
  await expect(field).toHaveValue(owner);
  const hidden = await field.evaluate(
    (each) => each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1,
  );
  expect(hidden).toBe(false);
  await field.press("End");
  await field.pressSequentially(" too");
  await field.press("Enter");
  await expect(field).toHaveValue(`${owner} too `);
});

test("first steps that advice offers are folded away until somebody wants one", async ({ page }) => {
  await keepAndOpen(page, assessmentOf({ answers, actions: [{ ...late, item: "CL-01.i04" }] }), "Actions");
  const offered = planRows(page).getByRole("group").filter({ hasText: "Take a first step from advice" });
  await expect(offered.getByRole("button")).toHaveCount(0);
  await offered.getByText("Take a first step from advice").click();
  const use = offered.getByRole("button").first();
  const words = /“(.+)” from (IN-\d\d)/.exec(await use.innerText());
  await use.click();
  await expect(planRows(page).getByRole("textbox", { name: "First step" })).toHaveValue(
    `${words?.[1] ?? ""} (${words?.[2] ?? ""})`,
  );
  await expect(offered).toBeHidden();
});

test("a second press of “Add an action” at once reaches nothing that the first has moved there", async ({ page }) => {
  await keepAndOpen(page, assessmentOf(), "Answer");
  const question = page.locator("[data-item]").first();
  await question.getByRole("radio", { name: "Not started" }).check();
  await question.getByRole("button", { name: "Add an action" }).dblclick();
  await expect(question.getByRole("textbox", { name: "What" }).first()).toBeVisible();
  for (const done of await question.getByRole("checkbox", { name: "Done" }).all()) await expect(done).not.toBeChecked();
});
