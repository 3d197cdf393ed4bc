import { readFile } from "node:fs/promises";
import type { Download } from "@playwright/test";
import { expect, test } from "../fixtures/guarded-page.ts";
import { actions, answers, plan, results } from "../fixtures/answered-checklist.ts";
import { handed, isSaved } from "../fixtures/answering.ts";
import { assessmentOf } from "../fixtures/assessment.ts";
import { keepAndOpen, showView } from "../fixtures/kept-assessments.ts";
import { PersonCalendar } from "../fixtures/person-calendar.ts";

const text = async (download: Download) => readFile(await download.path(), "utf8");

test("answers and plan as CSV, dates as a calendar", async ({ page }) => {
  await keepAndOpen(page, assessmentOf({ answers, actions }), "Results");
  const [csv] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download answers (CSV)" }).click(),
  ]);
  expect(csv.suggestedFilename()).toMatch(/^CL-01-northtown-ics-spring-2026-ann-\d{4}-\d\d-\d\d-answers\.csv$/);
  await expect(results(page).getByRole("status").first()).toHaveText(handed);
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
  await expect(plan(page)).toContainText(
    `${handed} Open it to add the dates to your calendar. It also marks 1 done action`,
  );
  const person = new PersonCalendar();
  person.read(await text(dates));
  const shown = () => person.shown.map(({ day, summary }) => `${day} ${summary}`).sort();
  expect(shown()).toEqual([
    "2026-01-02 Ask the board",
    "2099-05-01 Next round: Does the lantern shelf serve the whole town?",
    "2099-12-31 Count, then tell",
  ]);

  // The file of later: what is done goes from the calendar, and what stays is there once.
  await page.getByLabel("Next round on").fill("");
  await plan(page).getByRole("checkbox", { name: "Done" }).nth(1).check();
  await isSaved(page);
  const [later] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download dates for a calendar" }).click(),
  ]);
  for (let times = 0; times < 2; times += 1) person.read(await text(later));
  expect(shown()).toHaveLength(2);
  expect(shown()).not.toContain("2026-01-02 Ask the board");
});

test("a calendar without any date is not made, and words say why", async ({ page }) => {
  await keepAndOpen(page, assessmentOf({ answers }), "Actions");
  await page.getByRole("button", { name: "Download dates for a calendar" }).click();
  await expect(plan(page)).toContainText("There are no dates yet");
});
