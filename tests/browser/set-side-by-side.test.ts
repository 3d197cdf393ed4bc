import { close, question } from "../fixtures/answering.ts";
import { assessmentOf, fileOf, roundOf } from "../fixtures/assessment.ts";
import { files, names, openFiles } from "../fixtures/files-of-several.ts";
import { expect, test } from "../fixtures/guarded-page.ts";
import { keepAndOpen, showView } from "../fixtures/kept-assessments.ts";

test("where several organisations are among them, each is named with the person", async ({ page }) => {
  const together = await openFiles(page);
  const opened = together.getByRole("list", { name: "Opened so far" }).getByRole("listitem");
  await expect(opened.nth(1)).toContainText(
    "Southtown (Bea), Round 5: 2 questions answered, 2 actions (file 1 Bea.assessment.json)",
  );
  const table = together.getByRole("table", { name: "Widest differences first" });
  await table.getByText("What each said").first().click();
  for (const name of ["Northtown (Ann)", "Southtown (Bea)", "Southtown (Ann)"]) {
    await expect(table.getByRole("term").filter({ hasText: name }).first()).toBeVisible();
  }
  await expect(table.getByText("In place. High importance.", { exact: true })).toBeVisible();
});

test("without names, nothing in the view says whose anything is, on the screen or on paper", async ({ page }) => {
  const together = await openFiles(page, [...files, ...files.slice(0, 1)]);
  await expect(
    together.getByText("Northtown, Round 4, Ann (file 0 Ann.assessment.json) was opened before"),
  ).toBeVisible();
  await together.getByRole("checkbox", { name: "Show names" }).uncheck();
  // Another library of the same origin has a choice of its own.
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual(["equity-evidence-library/evidence names"]);
  const opened = together.getByRole("list", { name: "Opened so far" }).getByRole("listitem");
  const numbered = ["1", "2", "3", "1"].map((number) => new RegExp(`^\\s*Respondent ${number}: 2 questions answered`));
  await expect(opened).toHaveText(numbered);
  await expect(together.getByRole("button", { name: "Remove Respondent 2" })).toBeVisible();
  await expect(together).not.toContainText(names);
  await expect(together.getByRole("button", { name: names })).toHaveCount(0);
  await together.getByRole("button", { name: "Print this comparison" }).click();
  await page.emulateMedia({ media: "print" });
  await expect(together.getByText("Respondent 1; Respondent 2; Respondent 3", { exact: true })).toBeVisible();
});

test("a consensus says that it is open where it opens, and has each action once", async ({ page }) => {
  const together = await openFiles(page);
  await together.getByRole("button", { name: "Start a consensus" }).click();
  const told = page.getByRole("status").filter({ hasText: /^The consensus is open/ });
  await expect(told).toBeVisible();
  await expect(told).toHaveText(
    "The consensus is open, with 1 rating on which all who answered agree and 2 actions. What each had said stands under Together.",
  );
  await expect(page.getByLabel("Importance").first()).toHaveValue("high");
  await close(page);
  await expect(told).toHaveCount(0);
});

test("the record of a consensus is shown and printed with names or without", async ({ page }) => {
  const together = await openFiles(page);
  await together.getByRole("button", { name: "Start a consensus" }).click();
  await expect(page.getByText("The consensus is open")).toBeVisible();
  await expect(page).toHaveURL(/#answers$/);
  await showView(page, "Together");
  await expect(together.getByText(/^Made from 3 records: Northtown \(Ann\) \(1 April 2026\)/)).toBeVisible();
  await together.getByRole("checkbox", { name: "Show names" }).uncheck();
  await expect(together.getByText(/^Made from 3 records: Respondent 1 \(1 April 2026\)/)).toBeVisible();
  await expect(together).not.toContainText(names, { useInnerText: true });
  await together.getByRole("button", { name: "Print this record" }).click();
  await page.emulateMedia({ media: "print" });
  await expect(together.locator(".view-head").getByText("Consensus", { exact: true })).toBeVisible();
  await expect(together.getByText("Respondent 3").first()).toBeVisible();
});

test("a comparison is printed alone, with a head that says of what it is", async ({ page }) => {
  const together = await openFiles(page);
  await together.getByRole("button", { name: "Print this comparison" }).click();
  await page.emulateMedia({ media: "print" });
  for (const said of ["Northtown; Southtown", "Round 4; Round 5; Round 6", "Ann; Bea", "1 June 2026"]) {
    await expect(together.locator(".view-head").getByText(said, { exact: true })).toBeVisible();
  }
  await expect(together.getByText("file 1 Bea.assessment.json")).toBeVisible();
  // Questions share sheets; what one person said in a few lines is not torn apart, and no head is left behind.
  const question = together.getByRole("table", { name: "Widest differences first" }).locator("tbody").first();
  await expect(question).toHaveCSS("break-inside", "auto");
  await expect(question.locator("tr").first()).toHaveCSS("break-after", "avoid");
  const one = question.locator("dl > div").first();
  await expect(one.getByRole("term")).toHaveCSS("break-after", "avoid");
  await expect(one.getByRole("paragraph").first()).toHaveCSS("break-after", "avoid");
  await expect(one.getByRole("paragraph").first()).toHaveCSS("orphans", "3");
  await expect(page.locator(".paper-how-to")).toBeHidden();
  await expect(page.locator("button:visible, input:visible")).toHaveCount(0);
});

test("beside each question of a consensus stands what each had said, with names or without", async ({ page }) => {
  const together = await openFiles(page, [
    ...files.slice(0, 1),
    fileOf("note.assessment.json", {
      ...roundOf(5, { "01": "partly" }, { respondent: "Bea", organisation: "Southtown" }, { "01": "Only in one ward" }),
    }),
    ...files.slice(2),
  ]);
  await together.getByRole("button", { name: "Start a consensus" }).click();
  await expect(page.getByText("The consensus is open")).toBeVisible();
  const said = question(page, 1).getByRole("group").filter({ hasText: "What each had said" }).first();
  await said.getByText("What each had said").click();
  await expect(said).toContainText(/Southtown \(Bea\)\s*Partly in place\s*Notes: Only in one ward/);
  await showView(page, "Together");
  await together.getByRole("checkbox", { name: "Show names" }).uncheck();
  await showView(page, "Answer");
  await said.getByText("What each had said").click();
  await expect(said).toContainText(/Respondent 2\s*Partly in place/);
  await expect(said).not.toContainText(names);
});

test("a name that is hidden stays out of the title of the page, and of what is printed from it", async ({ page }) => {
  await keepAndOpen(page, assessmentOf({ respondent: "Ann Example" }), "Together");
  const together = page.getByRole("region", { name: "Together", exact: true });
  await together.locator("open-files:not([hidden]) input[type=file]").setInputFiles(files);
  const shown = together.getByRole("checkbox", { name: "Show names" });
  await expect(page).toHaveTitle(/^Northtown ICS, .*Ann Example/);
  await shown.uncheck();
  await expect(page).not.toHaveTitle(/Ann/);
  await expect(page).toHaveTitle(/^Northtown ICS/);
  await shown.check();
  await expect(page).toHaveTitle(/Ann Example/);
});
