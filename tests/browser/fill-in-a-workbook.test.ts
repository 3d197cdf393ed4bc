import { fixtureSite } from "../../scripts/fixture-site.ts";
import { keptUnder } from "../../src/model/kept-under.ts";
import {
  aboutField,
  bytesOf,
  close,
  isSaved,
  notes,
  openBar,
  openCopy,
  openNotes,
  question,
  rate,
  start,
} from "../fixtures/answering.ts";
import { assessmentOf } from "../fixtures/assessment.ts";
import { editWorkbook, openWorkbook } from "../fixtures/edit-workbook.ts";
import { blankWorkbook, downloadWorkbook } from "../fixtures/take-workbook.ts";
import { expect, test } from "../fixtures/guarded-page.ts";
import { keepAndOpen, keptTexts } from "../fixtures/kept-assessments.ts";

test("answers go to Excel and come back, and what was changed on both sides is decided by a person", async ({
  page,
}) => {
  await start(page);
  await (await aboutField(page, "Organisation")).fill("Northtown ICS");
  await rate(question(page, 1), "Partly in place");
  await (await openNotes(question(page, 1))).fill("=1+1 “quoted”\n- a list");
  await rate(question(page, 2), "Planned");
  await rate(question(page, 3), "Planned");
  await notes(question(page, 1)).blur();
  await isSaved(page);
  const file = await downloadWorkbook(page);
  expect(file.suggestedFilename()).toMatch(/^CL-01-northtown-ics-round-1-[\da-f]{4}-\d{4}-\d\d-\d\d\.xlsx$/);
  const bytes = await bytesOf(file);

  const edited = await editWorkbook(bytes, ({ book, questions, cell, actions }) => {
    expect(cell(1, "answer.note").value).toBe("=1+1 “quoted”\n- a list");
    cell(2, "answer.rating").value = "Not started";
    cell(3, "answer.rating").value = "In place";
    cell(3, "answer.proofDate").value = new Date("2026-10-01T00:00:00Z");
    cell(4, "answer.note").value = "From the workbook";
    cell(4, "action.what").value = "Ask the board";
    cell(4, "action.due").value = "1 December 2026";
    actions.getRow(3).getCell(3).value = 4;
    actions.getRow(3).getCell(4).value = "Tell the board";
    questions.name = "Our answers";
    questions.spliceColumns(7, 0, ["", "Remarks of ours"]);
    book.addWorksheet("Minutes").getCell("A1").value = "Said on Monday";
  });

  await rate(question(page, 2), "In place");
  await isSaved(page);
  const before = await keptTexts(page);
  await openCopy(page, "back.xlsx", edited);
  await expect(page.getByText("The workbook changes 6 fields of it; 1 was changed here too")).toBeVisible();
  expect(await keptTexts(page)).toEqual(before);
  await page.getByRole("button", { name: "Bring the workbook’s changes in" }).click();

  await expect(question(page, 3).getByRole("radio", { name: "In place", exact: true })).toBeChecked();
  await expect(notes(question(page, 4))).toHaveValue("From the workbook");
  await expect(notes(question(page, 1))).toHaveValue("=1+1 “quoted”\n- a list");
  await expect(question(page, 3).getByLabel("Proof dated")).toHaveValue("2026-10-01");
  await expect(question(page, 4).getByLabel("Due")).toHaveCount(2);
  const conflict = question(page, 2).getByRole("group", { name: "Answer: changed in two places" });
  await expect(conflict).toContainText("“In place”");
  await expect(conflict).toContainText("“Not started”");
  await expect(question(page, 2).getByRole("radio", { name: "In place", exact: true })).toBeChecked();
  await conflict.getByRole("button", { name: "Keep the other" }).click();
  await expect(question(page, 2).getByRole("radio", { name: "Not started" })).toBeChecked();
  await isSaved(page);
  expect(Object.keys(await keptTexts(page))).toHaveLength(1);

  // What is here now, and what a workbook of it gives back, are the same.
  const again = await bytesOf(await downloadWorkbook(page));
  await openCopy(page, "again.xlsx", again);
  await expect(page.getByText("the workbook changes nothing in it")).toBeVisible();
});

test("a workbook says who signed the answers off, and without the name while names are hidden", async ({ page }) => {
  const signed = {
    id: crypto.randomUUID(),
    on: "2026-11-03",
    by: "The chair",
    at: "2026-11-03T10:00:00.000Z",
    said: {},
  };
  await keepAndOpen(page, assessmentOf({ signedOff: [signed] }), "Answer");
  const lines = async () => {
    const { book } = await openWorkbook(await bytesOf(await downloadWorkbook(page)));
    return (book.getWorksheet("How to")?.getColumn(3).values ?? []).map(String);
  };
  expect(await lines()).toContain("Final on 3 November 2026, by The chair. Nothing has been changed since.");
  await page.evaluate(
    (name) => {
      sessionStorage.setItem(name, "hidden");
    },
    `${keptUnder(fixtureSite.base)} names`,
  );
  expect(await lines()).toContain("Final on 3 November 2026. Nothing has been changed since.");
});

test("a blank workbook, filled in, opens as a new assessment; a damaged one is refused in words", async ({ page }) => {
  const blank = await blankWorkbook(page);
  await openCopy(page, "damaged.xlsx", blank.subarray(0, 4000));
  await expect(page.getByText("The workbook is damaged")).toBeVisible();
  const edited = await editWorkbook(blank, ({ cell, questions }) => {
    cell(1, "answer.rating").value = "Partly in place";
    cell(2, "answer.proofDate").value = "next spring";
    cell(2, "answer.rating").value = "Planned";
    questions.spliceRows(6, 1);
  });
  await openCopy(page, "filled.xlsx", edited);
  await expect(page.getByText("2 of 3 answers readable")).toBeVisible();
  await expect(page.getByText("question 2, Proof dated: “next spring” is not a date")).toBeVisible();
  await expect(page.getByText("question 4: its row is missing from the workbook")).toBeVisible();
  await page.getByRole("button", { name: "Open what can be read" }).click();
  await expect(page.getByText("2 of 17 answered")).toBeVisible();
  await isSaved(page);
  await close(page);
  await expect(page.getByRole("button", { name: /^Continue/ })).toHaveCount(1);
});

test("a part that does not come says so and comes with the next press", async ({ page }) => {
  await start(page);
  await page.route(/-worker\./, (route) => route.abort());
  await openBar(page, "Files");
  await page.getByRole("button", { name: "Download as Excel" }).click();
  await expect(page.getByText("The part of this page that writes workbooks could not be fetched.")).toBeVisible();
  await openCopy(page, "any.xlsx", Buffer.from("PK and more"));
  await expect(page.getByText("The part of this page that reads workbooks could not be fetched.")).toBeVisible();
  await page.unroute(/-worker\./);
  const bytes = await bytesOf(await downloadWorkbook(page));
  await openCopy(page, "same.xlsx", bytes);
  await expect(page.getByText("the workbook changes nothing in it")).toBeVisible();
});
