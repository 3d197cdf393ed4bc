import type { Page } from "@playwright/test";
import { isSaved, question, rate } from "../fixtures/answering.ts";
import { assessmentOf } from "../fixtures/assessment.ts";
import { expect, test } from "../fixtures/guarded-page.ts";
import { keepOnDevice, recordOf, showView } from "../fixtures/kept-assessments.ts";

const path = "checklists/umbrellas-in-short/";
const earlier = "2026-11-20T09:00:00.000Z";
const before = assessmentOf({
  checklist: "CL-02",
  title: "Are umbrellas lent as fairly as lanterns?",
  answers: { "CL-02.i02": { rating: "partly", updated: earlier } },
});

async function open(page: Page, assessment = before) {
  await keepOnDevice(page, [{ ...recordOf("old", assessment), unfiled: 0 }]);
  await page.goto(`${path}#open=old`);
  await isSaved(page);
}

const notice = (page: Page) => page.getByRole("group", { name: "What changed since" });
const inResults = (page: Page) => page.getByRole("region", { name: "What changed since" });

test("answers to an earlier edition are opened with what changed since, its dates and its reasons", async ({
  page,
}) => {
  await open(page);
  await expect(notice(page)).toContainText(
    "Changed since these answers were begun on 20 November 2026: 3 questions, 1 entry that questions lead to and 1 figure or result there. The answers are to edition 1 of the checklist; this page has edition 2.",
  );
  await expect(notice(page)).toBeInViewport();
  await notice(page).getByText("What changed, and when").click();
  const lines = notice(page).getByRole("listitem");
  await expect(lines).toHaveText([
    "27 November 2026. Changed: Are umbrellas mended before they are replaced? (CL-02.i02) The words changed and the meaning did not: It said “repaired”.",
    "27 November 2026. New: Can newcomers borrow an umbrella on their first day? (CL-02.i03) It asks of the whole town.",
    "27 November 2026. Withdrawn: Can newcomers to Ferry Street borrow an umbrella? (CL-02.i04) It named Ferry Street alone. Replaced by: Can newcomers borrow an umbrella on their first day?",
    "27 November 2026. Changed: Newcomers are said to have felt welcome, and traders less so. (CS-04.f2) Question 1 leads to what rests on it.",
    "27 November 2026. At a new address: Mend an umbrella before you buy one (IN-04) The stall has another name. Questions 1 and 2 lead there.",
  ]);
  // A question of this page is gone to without leaving it.
  await expect(lines.nth(0).getByRole("link")).toHaveAttribute("href", "#i02");
});

test("who has read it hides it, and Results keep it, on paper too", async ({ page }) => {
  await open(page);
  await notice(page).getByRole("button", { name: "Hide this" }).click();
  await expect(notice(page)).toBeHidden();
  await expect(page.getByText("Hidden. It stays in Results, under “What changed since”.")).toBeFocused();
  await rate(question(page, 1), "Planned");
  await isSaved(page);
  await expect(notice(page)).toBeHidden();
  await showView(page, "Results");
  await expect(inResults(page).getByRole("listitem")).toHaveCount(5);
  await expect(inResults(page)).toContainText("Changed since these answers were begun on 20 November 2026");
  await page.emulateMedia({ media: "print" });
  await expect(inResults(page).getByRole("listitem").first()).toBeVisible();
});

test("it is said above the questions alone, and again at the next opening", async ({ page }) => {
  await open(page);
  await showView(page, "Results");
  await expect(inResults(page)).toBeVisible();
  await expect(notice(page)).toBeHidden();
  await page.goto(`${path}#open=old`);
  await isSaved(page);
  await expect(notice(page)).toBeVisible();
});

test("nothing is said of answers that nothing changed for", async ({ page }) => {
  const now = new Date().toISOString();
  await open(page, { ...before, edition: 2, created: now, updated: now, answers: {} });
  await showView(page, "Results");
  await expect(page.getByRole("heading", { name: "Why there is no score" })).toBeVisible();
  await expect(inResults(page)).toBeHidden();
  await showView(page, "Answer");
  await expect(notice(page)).toBeHidden();
});

test("another assessment brings its own news, not those of the one before", async ({ page }) => {
  const later = { ...before, id: crypto.randomUUID(), edition: 2, created: "2026-11-27T09:00:00.000Z", answers: {} };
  await keepOnDevice(page, [
    { ...recordOf("old", before), unfiled: 0 },
    { ...recordOf("later", later), unfiled: 0 },
  ]);
  await page.goto(`${path}#open=old`);
  await expect(notice(page)).toBeVisible();
  await page.evaluate(() => {
    location.hash = "open=later";
  });
  await expect(notice(page)).toBeHidden();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("everything that changed is listed, folded, with the checklist", async ({ page }) => {
    await page.goto(path);
    await page.getByText("What changed since it was published").click();
    await expect(page.getByText("It said “repaired”.")).toBeVisible();
    await expect(notice(page)).toHaveCount(0);
  });
});
