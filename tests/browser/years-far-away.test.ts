import { readFile } from "node:fs/promises";
import { plan, results } from "../fixtures/answered-checklist.ts";
import { isSaved, openProof, question } from "../fixtures/answering.ts";
import { actionOf, assessmentOf, updated } from "../fixtures/assessment.ts";
import { keepAndOpen, keptTexts, showView, openNew } from "../fixtures/kept-assessments.ts";
import { expect, test } from "../fixtures/guarded-page.ts";

test("a year typed with two digits is told when the field is left, stays as typed, and is not saved", async ({
  page,
}) => {
  await openNew(page);
  const asked = question(page, 1);
  await openProof(asked);
  const dated = asked.getByLabel("Proof dated");
  await dated.focus();
  await page.keyboard.type("03030026");
  await page.waitForTimeout(600);
  await expect(asked.getByText("The year is")).toHaveCount(0);
  await dated.blur();
  await expect(
    asked.getByText(`The year is 26. Type it in full, such as ${String(new Date().getFullYear())}.`),
  ).toBeVisible();
  await expect(dated).toHaveValue("0026-03-03");
  await expect(dated).toHaveAccessibleDescription(/The year is 26/);
  await expect(page.getByText("Not saved. A field says why")).toBeVisible();
  expect(Object.values(await keptTexts(page)).join()).not.toContain("0026");
  await dated.fill("2026-03-03");
  await dated.blur();
  await expect(asked.getByText("The year is")).toHaveCount(0);
  await isSaved(page);
  expect(Object.values(await keptTexts(page)).join()).toContain("2026-03-03");
});

test("a day that does not exist is not called incomplete alone", async ({ page }) => {
  await openNew(page);
  await openProof(question(page, 1));
  const dated = question(page, 1).getByLabel("Proof dated");
  await dated.focus();
  await page.keyboard.type("31");
  await dated.blur();
  await expect(question(page, 1).getByText("This date is not complete or does not exist.")).toBeVisible();
});

test("a possible year far from now is saved and asked about", async ({ page }) => {
  await openNew(page);
  const asked = question(page, 1);
  await openProof(asked);
  await asked.getByLabel("Proof dated").fill("2062-03-03");
  await asked.getByLabel("Proof dated").blur();
  await expect(asked.getByText("3 March 2062 has not come yet: is the date right?")).toBeVisible();
  await isSaved(page);
  await page.reload();
  await expect(asked.getByText("3 March 2062 has not come yet: is the date right?")).toBeVisible();
  await expect(asked.getByLabel("Proof dated")).toHaveAttribute("aria-invalid", "false");
});

test("a file with years that nobody can mean opens, is asked about, and makes no numbers of days", async ({ page }) => {
  const answers = { "CL-01.i01": { rating: "in-place" as const, proof: "Minutes", proofDate: "0026-03-15", updated } };
  const actions = [actionOf({ what: "Ask", due: "0027-03-31" }), actionOf({ what: "Count", due: "2026-05-05" })];
  await keepAndOpen(page, assessmentOf({ answers, actions }), "Results");
  await expect(results(page).getByText("Proof dated 15 March 0026. Check the year: 0026.")).toBeVisible();
  await showView(page, "Answer");
  await expect(question(page, 1).getByText("Check the year: 0026.")).toBeVisible();
  await showView(page, "Actions");
  await expect(plan(page).getByText("Check the year: 0027.")).toBeVisible();
  await expect(plan(page).getByText("Overdue, if the year is right")).toBeVisible();
  await expect(plan(page)).not.toContainText(/Overdue by \d{4,} days/);
  const [dates] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download dates for a calendar" }).click(),
  ]);
  const text = await readFile(await dates.path(), "utf8");
  expect(text.match(/DTSTART.*\d/g)).toEqual(["DTSTART;VALUE=DATE:20260505"]);
  await expect(plan(page).getByText("1 action is not in it: check the year by which it is due.")).toBeVisible();
  const next = page.getByLabel("Next round on");
  await next.fill("0027-05-05");
  await page.getByRole("button", { name: "Download dates for a calendar" }).click();
  await expect(plan(page).getByText("The date of the next round: The year is 27.")).toBeVisible();
});
