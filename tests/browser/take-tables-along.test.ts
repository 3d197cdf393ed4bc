import { readFile } from "node:fs/promises";
import type { Download } from "@playwright/test";
import { expect, test } from "../fixtures/guarded-page.ts";
import { actions, answers, plan, results } from "../fixtures/answered-checklist.ts";
import { handed } from "../fixtures/answering.ts";
import { assessmentOf } from "../fixtures/assessment.ts";
import { keepAndOpen, showView } from "../fixtures/kept-assessments.ts";

const text = async (download: Download) => readFile(await download.path(), "utf8");

test("answers and plan as CSV, dates as a calendar", async ({ page }) => {
  await keepAndOpen(page, assessmentOf({ answers, actions }), "Results");
  const [csv] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download answers (CSV)" }).click(),
  ]);
  expect(csv.suggestedFilename()).toMatch(/^CL-01-northtown-ics-spring-2026-ann-\d{4}-\d\d-\d\d-answers\.csv$/);
  await expect(results(page).getByRole("status")).toHaveText(handed);
  expect((await text(csv)).split("\r\n")).toHaveLength(1 + 17 + 1 + 1);
  expect(await text(csv)).toContain("Nobody owns <this>.");

  await showView(page, "Actions");
  const [planned] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download the plan (CSV)" }).click(),
  ]);
  const lines = (await text(planned)).split("\r\n");
  expect(lines).toHaveLength(5);
  expect(lines[2]).toContain("Ask the board,Ann,2026-01-02,Overdue");
  expect(lines[3]).toContain('"Count, then tell",Bo,2099-12-31,Open');

  await page.getByLabel("Next round on").fill("2099-05-01");
  const [dates] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download dates for a calendar" }).click(),
  ]);
  expect(dates.suggestedFilename()).toMatch(/-dates\.ics$/);
  await expect(plan(page).getByText(`${handed} Open it to add the dates to your calendar.`)).toBeVisible();
  const calendar = await text(dates);
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(3);
  expect(calendar).toContain("DTSTART;VALUE=DATE:20260102\r\nSUMMARY:Ask the board");
  expect(calendar).toContain("SUMMARY:Count\\, then tell");
  expect(calendar).toContain("DTSTART;VALUE=DATE:20990501");
  expect(calendar).not.toContain("Write it down");
});

test("a calendar without any date is not made, and words say why", async ({ page }) => {
  await keepAndOpen(page, assessmentOf({ answers }), "Actions");
  await page.getByRole("button", { name: "Download dates for a calendar" }).click();
  await expect(plan(page)).toContainText("There are no dates yet");
});
