import type { Locator, Page } from "@playwright/test";
import { bytesOf, handed, openBar } from "../fixtures/answering.ts";
import { actions, answers, plan, planRows, results } from "../fixtures/answered-checklist.ts";
import { assessmentOf } from "../fixtures/assessment.ts";
import { expect, test } from "../fixtures/guarded-page.ts";
import { keepAndOpen, keptTexts, showView } from "../fixtures/kept-assessments.ts";
import { openWorkbook } from "../fixtures/edit-workbook.ts";
import { downloadWorkbook } from "../fixtures/take-workbook.ts";

/** Every button that makes a file of one assessment, in the view that has it. */
const makers: Readonly<Record<string, readonly [view: string, button: (page: Page) => Promise<Locator>]>> = {
  "the board paper": ["Results", (page) => found(results(page), /^Download a board paper/)],
  "the answers as a table": ["Results", (page) => found(results(page), /^Download answers/)],
  "the actions as a table": ["Actions", (page) => found(plan(page), /^Download the plan/)],
  "a copy": ["Answer", (page) => inFiles(page, "Download a copy")],
  "a workbook": ["Answer", (page) => inFiles(page, "Download as Excel")],
};

const found = (root: Locator, name: RegExp) => Promise.resolve(root.getByRole("button", { name }).first());

async function inFiles(page: Page, name: string): Promise<Locator> {
  await openBar(page, "Files");
  return page.getByRole("button", { name, exact: true });
}

test("a double press makes each file once", async ({ page }) => {
  test.setTimeout(90_000);
  await keepAndOpen(page, assessmentOf({ answers, actions }), "Results");
  for (const [what, [view, find]] of Object.entries(makers)) {
    await showView(page, view);
    const button = await find(page);
    let count = 0;
    const add = () => {
      count += 1;
    };
    page.on("download", add);
    await button.dblclick();
    await expect(page.getByRole("status").filter({ hasText: handed, visible: true }), what).toBeVisible();
    // A second file would come within moments of the first.
    await page.waitForTimeout(1500);
    page.off("download", add);
    expect(count, what).toBe(1);
  }
});

test("a double press on a first step plans one action, and one on a new round begins one", async ({ page }) => {
  await keepAndOpen(page, assessmentOf({ answers }), "Results");
  await results(page)
    .getByRole("button", { name: /^Add an action with this first step/ })
    .first()
    .dblclick();
  await expect(planRows(page)).toHaveCount(1);
  await showView(page, "Rounds");
  await page.getByRole("button", { name: "Start a new round" }).dblclick();
  await expect.poll(async () => Object.keys(await keptTexts(page)).length).toBe(2);
  await page.waitForTimeout(1000);
  expect(Object.keys(await keptTexts(page))).toHaveLength(2);
});

test("a workbook has what would convince a sceptic of each question, also once the results were looked at", async ({
  page,
}) => {
  const promptsOf = async () => {
    const { cell } = await openWorkbook(await bytesOf(await downloadWorkbook(page)));
    return [1, 2, 3, 4, 5, 6].map((number) => cell(number, "prompt").text);
  };
  await keepAndOpen(page, assessmentOf({ answers }), "Answer");
  const before = await promptsOf();
  expect(before.filter(Boolean)).toHaveLength(6);
  await showView(page, "Results");
  await expect(
    results(page)
      .getByRole("button", { name: /^Add an action/ })
      .first(),
  ).toBeVisible();
  expect(await promptsOf()).toEqual(before);
});
