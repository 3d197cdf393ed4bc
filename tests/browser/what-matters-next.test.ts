import { aboutField, isSaved, openBar, proof, question, rate } from "../fixtures/answering.ts";
import { actionOf, assessmentOf } from "../fixtures/assessment.ts";
import { expect, test } from "../fixtures/guarded-page.ts";
import { keepAndOpen, keptTexts, openNew, showView } from "../fixtures/kept-assessments.ts";

test("what is in place asks for its proof, and what is not for an action", async ({ page }) => {
  await openNew(page);
  const asked = question(page, 1);
  const action = asked.getByRole("group", { name: /^Action 1/ });
  await expect(proof(asked)).toBeHidden();
  await rate(asked, "In place");
  await expect(proof(asked)).toBeVisible();
  await expect(proof(asked)).toHaveAccessibleDescription("Evidence that somebody else could check.");
  await expect(asked.getByLabel("Importance")).toHaveAccessibleDescription(/^To the people you serve/);
  await expect(action).toHaveCount(0);
  await rate(question(page, 2), "Partly in place");
  await expect(question(page, 2).getByRole("group", { name: "Action 1" })).toBeVisible();
  await expect(proof(question(page, 2))).toBeHidden();
  await rate(question(page, 3), "Does not apply");
  await expect(question(page, 3).getByRole("group", { name: "Action 1" })).toHaveCount(0);
});

test("an action that stands open is kept with its first words, all of them", async ({ page }) => {
  await openNew(page);
  const asked = question(page, 1);
  await rate(asked, "Planned");
  await isSaved(page);
  expect(Object.values(await keptTexts(page)).join()).toContain('"actions": []');
  await asked.getByRole("textbox", { name: "What" }).fill("Name a lead");
  await asked.getByRole("textbox", { name: "Owner" }).fill("Ann");
  await asked.getByRole("textbox", { name: "Owner" }).blur();
  await isSaved(page);
  await page.reload();
  await expect(asked.getByRole("textbox", { name: "What" })).toHaveValue("Name a lead");
  await expect(asked.getByRole("textbox", { name: "Owner" })).toHaveValue("Ann");
  await expect(asked.getByRole("group", { name: /^Action \d/ })).toHaveCount(1);
});

test("what an action says keeps its lines at its question", async ({ page }) => {
  await keepAndOpen(
    page,
    assessmentOf({ actions: [actionOf({ item: "CL-01.i01", what: "Line A\nLine B" })] }),
    "Answer",
  );
  const what = question(page, 1).getByRole("textbox", { name: "What" });
  await expect(what).toHaveValue("Line A\nLine B");
  await what.press("ControlOrMeta+End");
  await what.pressSequentially("!");
  await what.blur();
  await isSaved(page);
  expect(Object.values(await keptTexts(page)).join()).toContain(String.raw`Line A\nLine B!`);
});

test("the bar and the tab say whose assessment is open and which round", async ({ page }) => {
  await openNew(page);
  const title = await page.title();
  await expect(page.getByRole("button", { name: "About: Name it Round 1" })).toBeVisible();
  await (await aboutField(page, "Organisation")).fill("Northtown ICS");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "About: Northtown ICS Round 1" })).toBeFocused();
  await expect(page).toHaveTitle(/^Northtown ICS, Round 1 – Does the lantern shelf/);
  expect(title).toMatch(/Round 1 – Does/);
  await openBar(page, "Files");
  await page.getByRole("button", { name: "Close", exact: true }).click();
  await expect(page).toHaveTitle(/^Does the lantern shelf/);
});

test("whoever goes on at once after “Add an action” is not taken back to it", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 500 });
  await openNew(page);
  await page.getByRole("button", { name: "Add an action" }).filter({ visible: true }).first().press("Enter");
  await showView(page, "Answer");
  const heading = page.locator("h3:focus");
  await expect(heading).toBeInViewport();
  // A form that is added is scrolled to a little later.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 700)));
  await expect(heading).toBeInViewport({ timeout: 100 });
});
