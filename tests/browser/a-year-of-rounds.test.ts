import { readFile } from "node:fs/promises";
import { test as plain, type Page } from "@playwright/test";
import {
  aboutField,
  bytesOf,
  download,
  isSaved,
  openCopy,
  openNotes,
  openProof,
  question,
  rate,
  start,
} from "../fixtures/answering.ts";
import { results } from "../fixtures/answered-checklist.ts";
import { checklistPath } from "../fixtures/assessment.ts";
import { expect, test } from "../fixtures/guarded-page.ts";
import { showView } from "../fixtures/kept-assessments.ts";
import { PersonCalendar } from "../fixtures/person-calendar.ts";

async function nameRound(page: Page, round: string): Promise<void> {
  const field = await aboutField(page, "Round");
  await field.fill(round);
  await field.press("Tab");
  await isSaved(page);
}

async function dates(page: Page): Promise<string> {
  await showView(page, "Actions");
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download dates for a calendar" }).click();
  return readFile(await (await saving).path(), "utf8");
}

plain.describe.configure({ timeout: 120_000 });

test("a round on one device and the next on another, with the last in view, compared, signed off, and in a calendar once", async ({
  page,
  browser,
  baseURL,
}) => {
  await start(page);
  await nameRound(page, "Spring 2026");
  const first = question(page, 1);
  await rate(first, "Planned");
  await (await openNotes(first)).fill("Ask the wards.");
  await (await openProof(first)).fill("Board paper 14");
  await isSaved(page);
  const file = await bytesOf(await download(page));

  // The same people, half a year later, on another device.
  const context = await browser.newContext({ ...(baseURL && { baseURL }) });
  const other = await context.newPage();
  await other.goto(checklistPath);
  await openCopy(other, "spring.assessment.json", file);
  await isSaved(other);
  const asked = other.getByRole("group", { name: /^This came from a file/ });
  await expect(asked).toBeInViewport();
  await expect(asked).toBeFocused();
  await asked.getByRole("button", { name: "Going on with these" }).click();
  await showView(other, "Rounds");
  await other.getByRole("button", { name: "Start a new round" }).click();
  await isSaved(other);
  await nameRound(other, "Autumn 2026");
  await showView(other, "Answer");
  const again = question(other, 1);
  for (const said of ["Last time (Spring 2026): Planned", "Notes: Ask the wards.", "Proof: Board paper 14"])
    await expect(again.getByText(said)).toBeVisible();
  await rate(again, "In place");
  await (await openProof(again)).fill("Audit of March");
  const second = question(other, 2);
  await rate(second, "Planned");
  await second.getByRole("button", { name: "Add a lead" }).click();
  await second.getByRole("textbox", { name: "Lead" }).fill("Director of nursing");
  await second.getByLabel("Deadline").fill("2027-03-31");
  await second.getByLabel("Deadline").press("Tab");
  await isSaved(other);

  await showView(other, "Rounds");
  const compared = other.getByRole("region", { name: "Rounds" });
  await expect(compared.getByText(/^1 better, 0 worse/)).toBeVisible();
  await expect(compared.getByText("Earlier: Proof: Board paper 14")).toBeVisible();
  await expect(compared.getByText("Later: Proof: Audit of March")).toBeVisible();

  await showView(other, "Results");
  const signOff = results(other).getByRole("region", { name: "Sign-off" });
  await expect(results(other).getByText("Lead: Director of nursing, by 31 March 2027.")).toBeVisible();
  await signOff.getByRole("textbox", { name: "Signed off by" }).fill("The board");
  await signOff.getByRole("button", { name: "Sign off these answers" }).click();
  await expect(signOff).toContainText("Nothing has been changed since.");
  await isSaved(other);
  const person = new PersonCalendar();
  person.read(await dates(other));
  await expect(
    other.getByRole("region", { name: "Action plan" }).getByText("Lead: Director of nursing, by 31 March 2027."),
  ).toBeVisible();
  await showView(other, "Answer");
  await second.getByLabel("Deadline").fill("2027-04-30");
  await second.getByLabel("Deadline").press("Tab");
  await isSaved(other);
  await showView(other, "Results");
  await expect(signOff).toContainText("1 question has been changed since.");
  person.read(await dates(other));
  expect(person.shown.map(({ day }) => day)).toEqual(["2027-04-30"]);
  await context.close();
});
