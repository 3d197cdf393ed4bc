import { close } from "../fixtures/answering.ts";
import { actionOf, checklistPath, fileOf, roundOf } from "../fixtures/assessment.ts";
import { keepOnDevice, keptTexts, openRegion, recordOf } from "../fixtures/kept-assessments.ts";
import { expect, test } from "../fixtures/guarded-page.ts";

const own = roundOf(
  1,
  { "01": "not-started", "02": "in-place", "03": "partly", "04": "planned", "05": "not-known" },
  {
    round: "spring 2026",
    actions: [actionOf({ what: "Publish figures" }), actionOf({ what: "Ask the board", done: true })],
  },
);
const said = (number: number, name: string, ratings: Parameters<typeof roundOf>[1], note: string) =>
  roundOf(number, ratings, { respondent: name, round: "Round 1" }, { "01": note });
const ann = said(
  4,
  "Ann",
  { "01": "in-place", "02": "partly", "03": "planned", "04": "planned" },
  "We have it <b>all</b>.",
);
const bea = said(5, "Bea", { "01": "partly", "02": "partly", "03": "planned", "04": "planned" }, "Half of it.");
const cy = said(
  6,
  "Cy",
  { "01": "not-started", "02": "partly", "03": "in-place", "04": "in-place" },
  "I never saw it.",
);
const files = [
  fileOf("ann.assessment.json", ann),
  fileOf("bea.assessment.json", bea),
  fileOf("cy.assessment.json", cy),
];

test("files of several are set side by side: agreement, who differs, notes; a bad file is named", async ({ page }) => {
  await keepOnDevice(page, [recordOf("first", own)]);
  const together = await openRegion(page, "first", "Together");
  await together
    .locator("open-files:not([hidden]) input[type=file]")
    .setInputFiles([...files, fileOf("bad.json", "{ nonsense"), fileOf("ann again.json", ann)]);
  await expect(together.getByText("bad.json:", { exact: false })).toBeVisible();
  await expect(together.getByText("counts once")).toBeVisible();
  await expect(
    together.getByText(/^3 respondents\. All agree on 1 question; on 3 they are two or more steps apart\.$/),
  ).toBeVisible();
  const table = together.getByRole("table", { name: "Widest differences first" });
  const widest = table.getByRole("row").nth(1);
  await expect(widest).toContainText("Three steps apart");
  await expect(widest).toContainText("Not started: 1");
  await expect(table.getByText("All agree", { exact: true })).toHaveCount(1);
  await expect(
    together.getByText(/^Cy: two or more steps from most of the others on \d of \d questions$/),
  ).toBeVisible();
  const differences = together.locator("[data-part=differences] li");
  await expect(differences.first()).toContainText("Cy");
  await table.getByText("What each said").first().click();
  await expect(table.getByText("Notes: We have it <b>all</b>.")).toBeVisible();
  await together.getByRole("checkbox", { name: "Show names" }).uncheck();
  await expect(differences.first()).toContainText("Respondent 3");
  expect(await keptTexts(page)).toEqual({ first: recordOf("first", own).text });
  await together.getByRole("button", { name: "Remove Respondent 3" }).click();
  await expect(together.getByText(/^2 respondents/)).toBeVisible();
  await expect(together.getByText("There is too little to say")).toBeVisible();
});

test("whoever chairs sets files side by side and starts a consensus without an assessment of their own", async ({
  page,
}) => {
  await page.goto(checklistPath);
  const together = page.getByRole("region", { name: "Together", exact: true });
  await expect(together).toBeHidden();
  await page.getByRole("link", { name: "Use together" }).press("Enter");
  await expect(together.getByRole("heading", { name: "Together", exact: true })).toBeFocused();
  await page.reload();
  await together.locator("open-files:not([hidden]) input[type=file]").setInputFiles(files);
  await expect(together.getByText(/^3 respondents/)).toBeVisible();
  expect(await keptTexts(page)).toEqual({});
  await together.getByRole("button", { name: "Start a consensus" }).click();
  await expect(page.getByText("1 of 17 answered")).toBeVisible();
  await expect(together).toBeHidden();
  await close(page);
  await expect(together).toBeHidden();
  await expect(page.getByRole("button", { name: /^Continue/ })).toHaveCount(1);
});

test("a consensus starts where all agree, records what each had said, and alters nothing else", async ({ page }) => {
  await keepOnDevice(page, [recordOf("first", own)]);
  const together = await openRegion(page, "first", "Together");
  await together.locator("open-files:not([hidden]) input[type=file]").setInputFiles(files);
  await together.getByRole("button", { name: "Start a consensus" }).click();
  await expect.poll(async () => Object.keys(await keptTexts(page)).length).toBe(2);
  const { first: untouched, ...added } = await keptTexts(page);
  expect(untouched).toBe(recordOf("first", own).text);
  const consensus = JSON.parse(Object.values(added)[0] ?? "") as Record<string, unknown>;
  expect(consensus["combinedFrom"]).toHaveLength(3);
  expect(Object.keys(consensus["answers"] as object)).toEqual(["CL-01.i02"]);
  await page.getByRole("link", { name: "Together", exact: true }).press("Enter");
  await expect(together.getByText(/^Made from 3 records: Ann/)).toBeVisible();
  const record = together.getByRole("table", { name: "Answers before the consensus" });
  await expect(record.getByRole("row").nth(1)).toContainText("Three steps apart");
  await page.emulateMedia({ media: "print" });
  await expect(record.getByText("Notes: I never saw it.")).toBeVisible();
  await expect(together.getByRole("button", { name: "Start a consensus" })).toBeHidden();
});
