import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { bytesOf, download, isSaved, openBar, question, rate } from "../fixtures/answering.ts";
import { answers, results } from "../fixtures/answered-checklist.ts";
import { assessmentOf, fileOf } from "../fixtures/assessment.ts";
import { expect, test } from "../fixtures/guarded-page.ts";
import { keepAndOpen, showView } from "../fixtures/kept-assessments.ts";
import { readCsv } from "../fixtures/read-csv.ts";

const part = (page: Page) => results(page).getByRole("region", { name: "Sign-off" });
const signIt = (page: Page) => part(page).getByRole("button", { name: "Sign off these answers" });

async function sign(page: Page, by: string, on: string): Promise<void> {
  await part(page).getByRole("textbox", { name: "Signed off by" }).fill(by);
  await part(page).getByLabel("On", { exact: true }).fill(on);
  await signIt(page).click();
}

test("what the form lacks is said beside it, and what was typed stays", async ({ page }) => {
  await keepAndOpen(page, assessmentOf({ answers }), "Results");
  await expect(part(page)).toContainText("11 questions of 17 have no answer yet, and can stay so.");
  await signIt(page).click();
  const by = part(page).getByRole("textbox", { name: "Signed off by" });
  await expect(by).toBeFocused();
  await expect(part(page).getByText("Say who signs these answers off")).toBeVisible();
  await by.fill("The board");
  const on = part(page).getByLabel("On", { exact: true });
  await on.fill("0026-12-03");
  await signIt(page).click();
  await expect(part(page).getByText(/^The year is 26\. Type it in full/)).toBeVisible();
  await expect(on).toBeFocused();
  // An edit elsewhere draws the view anew.
  await showView(page, "Answer");
  await rate(question(page, 3), "Planned");
  await showView(page, "Results");
  await expect(by).toHaveValue("The board");
  await expect(on).toHaveValue("0026-12-03");
});

test("answers are signed off, a later edit is shown and leads to its question, and a sign-off can be withdrawn and put back", async ({
  page,
}) => {
  await keepAndOpen(page, assessmentOf({ answers }), "Results");
  await sign(page, "The board of Northtown", "2026-11-03");
  await expect(part(page).getByRole("status")).toHaveText("Signed off.");
  await expect(part(page).getByRole("status")).toBeFocused();
  const line = "Final on 3 November 2026, by The board of Northtown. Nothing has been changed since.";
  await expect(part(page).getByText(line)).toBeVisible();
  await expect(results(page).locator(".first-sheet").getByText(line)).toBeVisible();
  await expect(signIt(page)).toBeHidden();
  await isSaved(page);
  await page.reload();
  await isSaved(page);
  await showView(page, "Answer");
  await rate(question(page, 3), "In place");
  await showView(page, "Results");
  await expect(part(page)).toContainText("1 question has been changed since.");
  const changed = part(page).getByRole("list", { name: "Changed since the sign-off" }).getByRole("link");
  await expect(changed).toHaveCount(1);
  await expect(signIt(page)).toBeVisible();
  const saving = page.waitForEvent("download");
  await results(page).getByRole("button", { name: "Download answers (CSV)" }).click();
  const rows = readCsv(await readFile(await (await saving).path(), "utf8"));
  expect(rows[0]?.slice(-3)).toEqual(["Signed off on", "Signed off by", "Changed since the sign-off"]);
  expect(rows.slice(1, 5).map((row) => row.slice(-3).join("|"))).toEqual([
    "2026-11-03|The board of Northtown|No",
    "2026-11-03|The board of Northtown|No",
    "2026-11-03|The board of Northtown|Yes",
    "2026-11-03|The board of Northtown|No",
  ]);
  await sign(page, "The chair", "2026-11-05");
  await expect(part(page)).toContainText("Final on 5 November 2026, by The chair. Nothing has been changed since.");
  await expect(part(page)).toContainText("Before that: Final on 3 November 2026, by The board of Northtown.");
  await part(page).getByRole("button", { name: "Withdraw this sign-off" }).click();
  await expect(part(page).getByRole("status")).toContainText("The one before it is in force again");
  await expect(part(page)).toContainText("1 question has been changed since.");
  await part(page).getByRole("button", { name: "Put the sign-off back" }).click();
  await expect(part(page)).toContainText("Final on 5 November 2026, by The chair. Nothing has been changed since.");
  await changed.first().waitFor({ state: "detached" });
});

test("“Signed off.” goes with the next edit, and what is undecided is named before somebody signs", async ({
  page,
}) => {
  const found = { id: crypto.randomUUID(), of: "CL-01.i02", field: "note", kept: "One", other: "Two" } as const;
  const conflicts = [{ ...found, found: "2026-11-20T09:00:00.000Z" }];
  await keepAndOpen(page, assessmentOf({ answers, conflicts }), "Results");
  await expect(part(page)).toContainText(
    "11 questions of 17 have no answer yet, and can stay so. Changed in two places and not decided: question 2 (Notes).",
  );
  await sign(page, "The board", "2026-11-03");
  await expect(part(page).getByRole("status")).toHaveText("Signed off.");
  await showView(page, "Answer");
  await rate(question(page, 3), "In place");
  await showView(page, "Results");
  await expect(part(page)).toContainText("1 question has been changed since.");
  await expect(part(page).getByRole("status")).toHaveText("");
});

test("while names are hidden neither the page nor its files say who signed", async ({ page }) => {
  const now = new Date().toISOString();
  await keepAndOpen(page, assessmentOf({ answers, respondent: "", created: now, updated: now }), "Results");
  await sign(page, "Ann Example, chair", "2026-11-03");
  await isSaved(page);
  await showView(page, "Together");
  const together = page.getByRole("region", { name: "Together", exact: true });
  const colleague = fileOf("bo.json", assessmentOf({ respondent: "Bo", answers }));
  await together.locator("open-files:not([hidden]) input[type=file]").setInputFiles([colleague]);
  await together.getByRole("button", { name: "Add the assessment that is open" }).click();
  await together.getByRole("checkbox", { name: "Show names" }).uncheck();
  await showView(page, "Results");
  await expect(part(page)).toContainText("Final on 3 November 2026. Nothing has been changed since.");
  await expect(results(page)).not.toContainText("Ann Example");
  const file = (await bytesOf(await download(page))).toString();
  expect(file).toContain('"signedOff"');
  expect(file).not.toContain("Ann Example");
});

test("on paper a signed round says so, and an unsigned one has lines to sign on", async ({ page }) => {
  await keepAndOpen(page, assessmentOf({ answers }), "Results");
  await page.emulateMedia({ media: "print" });
  await expect(part(page).getByText("Signed off by (name and role)")).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  await sign(page, "The board", "2026-11-03");
  await page.emulateMedia({ media: "print" });
  await expect(part(page).getByText("Signed off by (name and role)")).toBeHidden();
  await expect(part(page).getByText(/^Final on 3 November 2026/)).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  await openBar(page, "Files");
});

test("a day that has not come yet is accepted, and said to be one beside it before anything is signed", async ({
  page,
}) => {
  await keepAndOpen(page, assessmentOf({ answers }), "Results");
  const on = part(page).getByLabel("On", { exact: true });
  await on.fill("2099-12-03");
  await on.blur();
  const remark = part(page).getByText("3 December 2099 has not come yet: is the date right?");
  await expect(remark).toBeVisible();
  await expect(on).toHaveAccessibleDescription(/has not come yet/);
  await on.fill("2026-11-03");
  await on.blur();
  await expect(remark).toBeHidden();
});
