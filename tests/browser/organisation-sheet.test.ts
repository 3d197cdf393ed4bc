import type { Page } from "@playwright/test";
import { actionOf, assessmentOf, roundOf } from "../fixtures/assessment.ts";
import { keepOnDevice, recordOf } from "../fixtures/kept-assessments.ts";
import { sheetsOf } from "../fixtures/sheets.ts";
import { expect, test } from "../fixtures/guarded-page.ts";

const sheet = (page: Page) => page.getByRole("region", { name: "One sheet for an organisation" });
const updated = "2026-11-20T09:00:00.000Z";
const due = actionOf({ what: "Ask", due: "2099-01-02" });
const kept = [
  recordOf("earlier", roundOf(1, { "01": "planned" })),
  recordOf("later", roundOf(2, { "01": "in-place", "02": "partly", "03": "not-known" }, { actions: [due] })),
  recordOf("short", assessmentOf({ checklist: "CL-02", answers: { "CL-02.i01": { rating: "in-place", updated } } })),
  recordOf("other", assessmentOf({ organisation: "Southtown" })),
];

test("each checklist of an organisation has a line: answered, in place, gaps, and actions with the next date", async ({
  page,
}) => {
  await keepOnDevice(page, kept);
  await page.goto("assessments/");
  await expect(sheet(page).getByLabel("Organisation").getByRole("option")).toHaveText(["Northtown ICS", "Southtown"]);
  const rows = sheet(page).getByRole("table").getByRole("row");
  await expect(rows).toHaveCount(3);
  const first = rows.filter({ hasText: "Does the lantern shelf" });
  await expect(first).toContainText("Round 2, changed 1 February 2026; 1 other here");
  await expect(first.getByRole("cell")).toContainText([
    "",
    "3 of 17",
    "1 of 3 answered in place",
    "1",
    "1 open; next due 2 January 2099",
  ]);
  await sheet(page).getByLabel("Organisation").selectOption("Southtown");
  await expect(rows).toHaveCount(2);
  await expect(sheet(page)).toContainText("1 checklist not begun on this device.");
});

test("the sheet is printed alone, on one page, with the organisation and the day on top", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await keepOnDevice(page, kept);
  await page.goto("assessments/");
  await sheet(page).getByRole("button", { name: "Print this sheet" }).click();
  await page.emulateMedia({ media: "print" });
  await expect(sheet(page).getByText("Northtown ICS", { exact: true }).last()).toBeVisible();
  await expect(page.locator("h1:visible, button:visible, select:visible")).toHaveCount(0);
  expect(await sheetsOf(page)).toBe(1);
});

test("no sheet is offered where nothing is kept, or nothing names an organisation", async ({ page }) => {
  await keepOnDevice(page, [recordOf("nameless", assessmentOf({ organisation: " " }))]);
  await page.goto("assessments/");
  await expect(page.getByText("This device keeps 1 self-assessment.")).toBeVisible();
  await expect(sheet(page)).toBeHidden();
});
