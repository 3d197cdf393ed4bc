import type { Page } from "@playwright/test";
import { actions, answers, plan, planRows, results } from "../fixtures/answered-checklist.ts";
import { isSaved, question, rate } from "../fixtures/answering.ts";
import { assessmentOf, checklistPath } from "../fixtures/assessment.ts";
import { failScript, failures } from "../fixtures/failing-scripts.ts";
import { expect, test } from "../fixtures/guarded-page.ts";
import { keepOnDevice, keptTexts, recordOf, showView } from "../fixtures/kept-assessments.ts";
import { neverIdle } from "../fixtures/late-start.ts";

const said = (page: Page) => page.locator("[data-part=view-status]");
const link = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Self-assessment" }).getByRole("link", { name });

/** Opens an assessment on a page that fetches only what is asked for. */
async function openAnswers(page: Page): Promise<void> {
  await keepOnDevice(page, [recordOf("kept", assessmentOf({ answers, actions }))]);
  await neverIdle(page);
  await page.goto(`${checklistPath}#open=kept`);
  await isSaved(page);
}

for (const [how, fail, says] of failures) {
  test(`where a view ${how}, the page says so, answers go on, and the next press shows it`, async ({ page }) => {
    await openAnswers(page);
    const restore = await failScript(page, "assessment-results", fail);
    for (let time = 0; time < 2; time += 1) {
      await link(page, "Results").click();
      await expect(said(page)).toHaveText(/^The results could not be fetched/);
      await expect(said(page)).toHaveText(says);
      await expect(said(page)).toBeInViewport();
      await expect(results(page)).toBeHidden();
    }
    await link(page, "Answer").click();
    await expect(said(page)).toHaveText("");
    await rate(question(page, 7), "Planned");
    await restore();
    await link(page, "Results").click();
    await expect(results(page).getByRole("heading", { level: 2 })).toBeFocused();
    await expect(said(page)).toHaveText("");
    await expect(results(page)).toContainText("7 of 17");
    // What has come shares everything with what was there before.
    await results(page)
      .locator(".results-gap")
      .first()
      .getByRole("button", { name: /^Add an action/ })
      .click();
    await expect(planRows(page)).toHaveCount(actions.length + 1);
    await plan(page).locator("textarea:focus").fill("Ask again");
    await page.keyboard.press("Tab");
    await expect.poll(async () => (await keptTexts(page))["kept"]).toContain("Ask again");
  });
}

test("where what several views share does not come, Try again fetches it with the view", async ({ page }) => {
  await openAnswers(page);
  const restore = await failScript(page, "print-view");
  await link(page, "Actions").click();
  await expect(said(page)).toHaveText(/^The plan of actions could not be fetched/);
  const again = page.getByRole("button", { name: "Try again" });
  await again.press("Enter");
  await expect(said(page)).toHaveText(/^The plan of actions could not be fetched/);
  await expect(again).toBeFocused();
  await restore();
  await again.press("Enter");
  await expect(planRows(page)).toHaveCount(actions.length);
  await expect(plan(page).getByRole("heading", { level: 2 })).toBeFocused();
  await expect(again).toBeHidden();
  await showView(page, "Rounds");
});

test("a view that did not come is shown once the connection is back", async ({ page }) => {
  await openAnswers(page);
  const restore = await failScript(page, "action-plan");
  await link(page, "Actions").click();
  await expect(said(page)).toHaveText(/^The plan of actions could not be fetched/);
  await restore();
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await expect(planRows(page)).toHaveCount(actions.length);
  await expect(said(page)).toHaveText("");
});

test("a view that takes long is announced, and is not shown to somebody who has gone elsewhere", async ({ page }) => {
  await openAnswers(page);
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/_astro/assessment-rounds.*.js", async (route) => {
    await held;
    await route.continue();
  });
  await link(page, "Rounds").click();
  await expect(said(page)).toHaveText("Rounds: still being fetched. Your answers are kept meanwhile.");
  await link(page, "Actions").click();
  await expect(plan(page)).toBeVisible();
  release();
  await expect(page.locator("assessment-rounds:defined")).toBeAttached();
  await expect(plan(page)).toBeVisible();
  await expect(said(page)).toHaveText("");
  await showView(page, "Rounds");
});

test("a fault of a view is not blamed on the connection, and reaches the console", async ({ page }) => {
  const logged: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") logged.push(message.text());
  });
  await openAnswers(page);
  await failScript(page, "assessment-rounds", (route) =>
    route.fulfill({ contentType: "text/javascript", body: 'throw new TypeError("no such part");' }),
  );
  await link(page, "Rounds").click();
  await expect(said(page)).toHaveText(/^Rounds cannot be shown: this page has a fault/);
  expect(logged.join()).toContain("no such part");
});

test("once an assessment is open and the page is idle, every view is there without a connection", async ({ page }) => {
  const { id, organisation, respondent, updated } = assessmentOf({ respondent: "Ann Example" });
  const combinedFrom = [{ id, organisation, respondent, updated, answers }];
  await keepOnDevice(page, [recordOf("kept", assessmentOf({ answers, actions, combinedFrom }))]);
  await page.goto(`${checklistPath}#open=kept`);
  await isSaved(page);
  await expect(page.locator("assessment-results, action-plan, assessment-rounds, assessment-together")).toHaveCount(4);
  const isReady = () =>
    page
      .locator("assessment-results, action-plan, assessment-rounds, assessment-together, said-beside")
      .evaluateAll((views) => views.every((view) => view.matches(":defined")));
  await expect.poll(isReady).toBe(true);
  await page.context().setOffline(true);
  for (const view of ["Results", "Actions", "Rounds", "Together"]) await showView(page, view);
  await expect(page.getByText("Made from 1 record: Ann Example", { exact: false })).toBeVisible();
  await showView(page, "Results");
  await expect(results(page)).toContainText("6 of 17");
  await showView(page, "Answer");
  await expect(question(page, 4).getByText("What each had said")).toBeVisible();
});
