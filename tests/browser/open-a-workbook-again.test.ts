import type { Assessment } from "../../src/assessment/model/assessment.ts";
import { isSaved, openCopy, question } from "../fixtures/answering.ts";
import { checklistPath } from "../fixtures/assessment.ts";
import { editWorkbook } from "../fixtures/edit-workbook.ts";
import { expect, test } from "../fixtures/guarded-page.ts";
import { keptTexts } from "../fixtures/kept-assessments.ts";
import { blankWorkbook } from "../fixtures/take-workbook.ts";

test("a blank workbook that was filled in, opened again, is asked about, and its new rows come in", async ({
  page,
}) => {
  const filled = await editWorkbook(await blankWorkbook(page), ({ cell }) => {
    for (const [place, rating] of ["Partly in place", "Planned", "Not started"].entries())
      cell(place + 1, "answer.rating").value = rating;
    cell(1, "action.what").value = "Ask the board";
  });
  await openCopy(page, "filled.xlsx", filled);
  await expect(page.getByText("3 of 17 answered")).toBeVisible();
  await isSaved(page);
  const more = await editWorkbook(filled, ({ cell }) => {
    cell(4, "answer.rating").value = "Planned";
  });
  for (const [bytes, said] of [
    [filled, "It has nothing that is not there."],
    [more, "It has 1 field or action more. Nothing is overwritten."],
  ] as const) {
    await openCopy(page, "filled.xlsx", bytes);
    await expect(page.getByText(said)).toBeVisible();
    expect(Object.keys(await keptTexts(page))).toHaveLength(1);
  }
  await page.getByRole("button", { name: "Bring the workbook’s changes in" }).click();
  await expect(question(page, 4).getByRole("radio", { name: "Planned" })).toBeChecked();
  await isSaved(page);
  const texts = Object.values(await keptTexts(page));
  expect(texts).toHaveLength(1);
  expect((JSON.parse(texts.join()) as Assessment).actions).toHaveLength(1);
});

test("set side by side, a filled-in blank workbook and a later state of it are put to the chair", async ({ page }) => {
  const filled = await editWorkbook(await blankWorkbook(page), ({ cell }) => {
    for (const [place, rating] of ["Partly in place", "Planned", "Not started"].entries())
      cell(place + 1, "answer.rating").value = rating;
  });
  const more = await editWorkbook(filled, ({ cell }) => {
    cell(4, "answer.rating").value = "Planned";
  });
  await page.goto(`${checklistPath}#together`);
  const together = page.getByRole("region", { name: "Together", exact: true });
  const files = [filled, more].map((buffer, place) => ({
    ...{ name: `state ${String(place)}.xlsx`, buffer },
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  }));
  await together.locator("open-files:not([hidden]) input[type=file]").setInputFiles(files);
  const ask = together.getByRole("group", { name: /^These two files come from one assessment/ });
  await ask.getByRole("button", { name: "An earlier and a later state of one" }).click();
  await expect(together.getByText(/opened before: it counts once/)).toBeVisible();
});
