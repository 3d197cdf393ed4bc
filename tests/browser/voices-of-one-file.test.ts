import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import type { Assessment } from "../../src/assessment/model/assessment.ts";
import { download, isSaved } from "../fixtures/answering.ts";
import { actionOf, checklistPath, fileOf, roundOf } from "../fixtures/assessment.ts";
import { keepAndOpen, keptTexts, showView } from "../fixtures/kept-assessments.ts";
import { expect, test } from "../fixtures/guarded-page.ts";

const togetherOn = (page: Page) => page.getByRole("region", { name: "Together", exact: true });

async function openFiles(page: Page, assessments: readonly Assessment[]) {
  await page.goto(`${checklistPath}#together`);
  const together = togetherOn(page);
  const files = assessments.map((each, place) => fileOf(`file ${String(place + 1)}.assessment.json`, each));
  await together.locator("open-files:not([hidden]) input[type=file]").setInputFiles(files);
  return together;
}

/** One file that was sent round, as several sent it back. */
const sentRound = roundOf(1, {}, { respondent: "" });
const returned = (number: number, rating: "partly" | "planned" | "in-place", respondent: string): Assessment => ({
  ...roundOf(number, { "01": rating }, { respondent }),
  id: sentRound.id,
  round: sentRound.round,
});
const named = [returned(2, "partly", "Ann"), returned(3, "planned", "Bea"), returned(4, "in-place", "Cy")];
const nameless = [returned(2, "partly", ""), returned(3, "planned", "")];

test("one file sent round and sent back under several names is several voices, and is said to be", async ({ page }) => {
  const together = await openFiles(page, [sentRound, ...named]);
  await expect(together.getByText(/^3 respondents/)).toBeVisible();
  const said = "Ann, Bea, Cy: these files come from one assessment, and count as 3 people, since their names differ.";
  await expect(together.getByText(said)).toBeVisible();
  // A further file takes nothing away.
  await together
    .locator("open-files:not([hidden]) input[type=file]")
    .setInputFiles([fileOf("dee.json", roundOf(6, { "01": "planned" }, { respondent: "Dee" }))]);
  await expect(together.getByText(/^4 respondents/)).toBeVisible();
  await expect(together.getByText(said)).toBeVisible();
  await together.getByRole("button", { name: "Start a consensus" }).click();
  await isSaved(page);
  await page.reload();
  await showView(page, "Together");
  await expect(together.getByText(/^Made from 4 records: Ann .*; Bea .*; Cy .*; Dee /)).toBeVisible();
});

test("files of one assessment that no name tells apart are put to the chair, and count as two until then", async ({
  page,
}) => {
  const together = await openFiles(page, nameless);
  const ask = together.getByRole("group", { name: /^These two files come from one assessment/ });
  await expect(ask).toContainText(
    "Northtown ICS, Round 1 (file 1.assessment.json) and Northtown ICS, Round 1 (file 2.assessment.json)",
  );
  await expect(together.getByText(/^2 respondents/)).toBeVisible();
  await together
    .locator("open-files:not([hidden]) input[type=file]")
    .setInputFiles([fileOf("dee.json", roundOf(6, { "01": "planned" }, { respondent: "Dee" }))]);
  await expect(together.getByText(/^3 respondents/)).toBeVisible();
  await expect(ask).toBeVisible();
  await ask.getByRole("button", { name: "Two people’s answers" }).press("Enter");
  await expect(ask).toBeHidden();
  await expect(together.getByRole("button", { name: "Open files" })).toBeFocused();
  await expect(together.getByText(/^3 respondents/)).toBeVisible();
});

test("an earlier and a later state of one person’s count once, as the chair says", async ({ page }) => {
  const together = await openFiles(page, [...nameless, roundOf(6, { "01": "planned" }, { respondent: "Dee" })]);
  await expect(together.getByText(/^3 respondents/)).toBeVisible();
  await together.getByRole("button", { name: "An earlier and a later state of one" }).click();
  await expect(together.getByText(/^2 respondents\. All agree on 1 question/)).toBeVisible();
  await expect(together.getByText("(file 1.assessment.json) was opened before: it counts once")).toBeVisible();
});

test("with names off, the consensus, its file and a reload hold no names", async ({ page }) => {
  const people = [
    roundOf(4, { "01": "in-place" }, { respondent: "Ann Example", organisation: "Northtown" }, { "01": "As minuted." }),
    roundOf(5, { "01": "partly" }, { respondent: "Bea Example", organisation: "Southtown" }),
  ].map((each) => ({ ...each, actions: [actionOf({ what: "Ask the board" })] }));
  const names = /Example|Northtown|Southtown/;
  const together = await openFiles(page, people);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await expect(
    together.getByText("What they wrote, and the owners of actions, can still give people away."),
  ).toBeVisible();
  await together.getByRole("checkbox", { name: "Show names" }).uncheck();
  await together.getByRole("button", { name: "Start a consensus" }).click();
  await expect(page.getByText("What each had said, without names, stands under Together.")).toBeVisible();
  const file = await download(page);
  expect(file.suggestedFilename()).toContain("-consensus-");
  const text = await readFile(await file.path(), "utf8");
  expect(text).not.toMatch(names);
  expect(text).toContain("As minuted.");
  const { combinedFrom } = JSON.parse(text) as Assessment;
  expect(combinedFrom.map(({ respondent, organisation }) => [respondent, organisation])).toEqual([
    ["Respondent 1", ""],
    ["Respondent 2", ""],
  ]);
  for (const { id } of people) expect(text).not.toContain(id);
  expect(Object.values(await keptTexts(page)).join()).not.toMatch(names);
  await page.reload();
  await showView(page, "Together");
  await expect(together.getByText(/^Made from 2 records: Respondent 1 .*; Respondent 2 /)).toBeVisible();
  await expect(together.getByRole("checkbox", { name: "Show names" }).first()).not.toBeChecked();
  await together.getByRole("checkbox", { name: "Show names" }).first().check();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test("that names are not to be shown survives a reload before any consensus", async ({ page }) => {
  const together = await openFiles(page, named);
  await together.getByRole("checkbox", { name: "Show names" }).uncheck();
  page.on("dialog", (dialog) => void dialog.accept());
  await page.reload();
  await together
    .locator("open-files:not([hidden]) input[type=file]")
    .setInputFiles([fileOf("a.json", roundOf(5, { "01": "partly" }, { respondent: "Dee" }))]);
  await expect(together.getByRole("listitem").filter({ hasText: "Respondent 1" })).toBeVisible();
  await expect(together).not.toContainText("Dee");
});

test("what is open on the page counts once, however often it is added", async ({ page }) => {
  await keepAndOpen(page, roundOf(2, { "01": "partly" }), "Together");
  const together = togetherOn(page);
  const own = together.getByRole("button", { name: "Add the assessment that is open" });
  await own.click();
  await own.click();
  await expect(together.getByText("(open on this page) was opened before: it counts once")).toBeVisible();
  await expect(together.getByRole("group", { name: /^These two files/ })).toBeHidden();
});

test("rounds of one organisation are not mixed without a word, and equal names bear one number everywhere", async ({
  page,
}) => {
  const together = await openFiles(page, [roundOf(1, { "01": "partly" }), roundOf(2, { "01": "planned" })]);
  const said = "These are of different rounds: Round 1 (Northtown ICS); Round 2 (Northtown ICS (2)).";
  await expect(together.getByText(said)).toBeVisible();
  await expect(
    together.getByRole("listitem").filter({ hasText: "Northtown ICS (2), Round 2: 1 question" }),
  ).toBeVisible();
  await together.locator("open-files:not([hidden]) input[type=file]").setInputFiles([fileOf("bad.json", "[]")]);
  await expect(together.getByText("bad.json: This is not")).toBeVisible();
  await expect(together.getByText(said)).toBeVisible();
});

test("what was said of the last act goes when the next file is refused", async ({ page }) => {
  const together = await openFiles(page, named);
  await together.getByRole("button", { name: "Remove Cy, Round 1" }).dblclick();
  await expect(together.getByText("is removed from this page.")).toBeVisible();
  await expect(together.getByText(/^2 respondents/)).toBeVisible();
  await together.locator("open-files:not([hidden]) input[type=file]").setInputFiles([fileOf("bad.json", "[]")]);
  await expect(together.getByText("bad.json: This is not")).toBeVisible();
  await expect(together.getByText("is removed from this page.")).toHaveCount(0);
});

test("a consensus with names leaves the page without them while names are hidden", async ({ page }) => {
  const record = (respondent: string, number: number) => ({ ...roundOf(number, { "01": "partly" }), respondent });
  const combinedFrom = [record("Ann Example", 1), record("Bea Example", 2)].map(
    ({ id, organisation, respondent, updated, answers }) => ({ id, organisation, respondent, updated, answers }),
  );
  await keepAndOpen(page, { ...roundOf(3, {}), respondent: "Consensus", combinedFrom }, "Together");
  const together = togetherOn(page);
  await expect(together.getByText(/^Made from 2 records: Ann Example/)).toBeVisible();
  await together.getByRole("checkbox", { name: "Show names" }).first().uncheck();
  const file = await download(page);
  const text = await readFile(await file.path(), "utf8");
  expect(text).not.toContain("Example");
  expect(text).toContain("Respondent 2");
  expect(Object.values(await keptTexts(page)).join()).toContain("Ann Example");
});
