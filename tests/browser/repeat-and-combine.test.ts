import type { Page } from "@playwright/test";
import { aboutField, close } from "../fixtures/answering.ts";
import { checklistPath, roundOf, fileOf } from "../fixtures/assessment.ts";
import { keepOnDevice, keptTexts, recordOf, openKept, showView } from "../fixtures/kept-assessments.ts";
import { expect, test } from "../fixtures/guarded-page.ts";

const action = {
  item: "CL-01.i02",
  owner: "Sam",
  due: "2026-12-01",
  firstStep: "",
  howWeWillKnow: "",
  updated: "2026-01-01T10:00:00.000Z",
};
const first = roundOf(
  1,
  { "01": "not-started", "02": "in-place", "03": "partly", "04": "planned", "05": "not-known" },
  {
    round: "spring 2026",
    actions: [
      { ...action, id: "00000000-0000-4000-8000-00000000000a", what: "Publish figures", done: false },
      { ...action, id: "00000000-0000-4000-8000-00000000000b", what: "Ask the board", done: true },
    ],
  },
);
const second = roundOf(
  2,
  { "01": "partly", "02": "planned", "03": "partly", "04": "in-place", "05": "planned", "06": "planned" },
  { previous: first.id },
);

/** Opens what the device keeps under a key, and one of its views. */
async function open(page: Page, key: string, view: "Rounds" | "Together") {
  await openKept(page, key, view);
  return page.getByRole("region", { name: view, exact: true });
}

test("a new round starts empty, carries open actions over, and leaves the old one as it was", async ({ page }) => {
  await keepOnDevice(page, [recordOf("first", first)]);
  const rounds = await open(page, "first", "Rounds");
  await expect(rounds.getByText("1 action that is not done carries over.")).toBeVisible();
  await rounds.getByRole("button", { name: "Start a new round" }).click();
  await expect.poll(async () => Object.keys(await keptTexts(page)).length).toBe(2);
  const kept = await keptTexts(page);
  expect(kept["first"]).toBe(recordOf("first", first).text);
  const added = Object.entries(kept).find(([key]) => key !== "first")?.[1] ?? "";
  expect(JSON.parse(added)).toMatchObject({
    previous: first.id,
    organisation: "Northtown ICS",
    answers: {},
    actions: [{ what: "Publish figures", done: false }],
  });
});

test("with one round, the view says first what a round is for, and offers nothing to choose", async ({ page }) => {
  await keepOnDevice(page, [recordOf("first", first)]);
  const rounds = await open(page, "first", "Rounds");
  await expect(rounds.getByRole("paragraph").filter({ visible: true }).first()).toHaveText(
    /^\s*A round is one time that the same people answer[\s\S]+So far there is one round here\.\s*$/,
  );
  await expect(rounds.getByRole("combobox")).toHaveCount(0);
  await expect(rounds.getByText("To compare, start a new round, or open the file of another one.")).toBeVisible();
});

test("a new round without a name asks for it, and leaves the focus where it was", async ({ page }) => {
  await keepOnDevice(page, [recordOf("first", first)]);
  const rounds = await open(page, "first", "Rounds");
  await expect(page.getByRole("textbox", { name: "Round" })).toBeHidden();
  await rounds.getByRole("button", { name: "Start a new round" }).click();
  await expect(page.getByRole("heading", { name: "Your self-assessment" })).toBeFocused();
  await expect(page.getByRole("button", { name: "About: Northtown ICS" })).toBeVisible();
  await expect(await aboutField(page, "Round")).toHaveValue("");
});

test("a new round is set against the one before it at once, saved or not", async ({ page }) => {
  await keepOnDevice(page, [recordOf("first", first)]);
  const rounds = await open(page, "first", "Rounds");
  await rounds.getByRole("button", { name: "Start a new round" }).click();
  await page.getByRole("radiogroup").first().getByRole("radio", { name: "Planned" }).check();
  await expect(page.getByText("Saved on this device")).toBeVisible();
  await showView(page, "Rounds");
  await expect(rounds.getByText(/^Since spring 2026: 1 better, 0 worse, 4 not answered yet/)).toBeVisible();
  await expect(rounds.getByRole("combobox", { name: "Earlier" })).toHaveValue("first");
  await page.reload();
  await expect(rounds.getByText(/^Since spring 2026: 1 better/)).toBeVisible();
  await showView(page, "Actions");
  await expect(page.getByRole("region", { name: "Action plan" })).toBeVisible();
});

test("two rounds are compared in words, by section and question by question", async ({ page }) => {
  await keepOnDevice(page, [recordOf("first", first), recordOf("second", second)]);
  const rounds = await open(page, "second", "Rounds");
  await expect(
    rounds.getByText(/^Since spring 2026: 2 better, 1 worse, 1 unchanged, 1 newly answered, 1 not comparable/),
  ).toBeVisible();
  await expect(rounds.getByRole("combobox", { name: "Earlier" })).toHaveValue("first");
  await expect(rounds.getByRole("heading", { name: "Better (2)" })).toBeVisible();
  const better = rounds.locator("section", { has: page.getByRole("heading", { name: "Better (2)" }) });
  await expect(better.getByText("Earlier: Not started. Later: Partly in place.")).toBeVisible();
  await expect(rounds.getByText("1 worse").first()).toBeVisible();
  await rounds.getByRole("combobox", { name: "Earlier" }).selectOption("open");
  await expect(rounds.getByText("Choose two different rounds")).toBeVisible();
  await expect(rounds.getByRole("heading", { name: "Better (2)" })).toBeHidden();
});

test("a round from a file is compared and kept nowhere", async ({ page }) => {
  await keepOnDevice(page, [recordOf("second", second)]);
  const rounds = await open(page, "second", "Rounds");
  await rounds
    .locator("open-files:not([hidden]) input[type=file]")
    .setInputFiles([fileOf("spring.assessment.json", first)]);
  await expect(rounds.getByText(/^Since spring 2026: 2 better, 1 worse/)).toBeVisible();
  expect(Object.keys(await keptTexts(page))).toEqual(["second"]);
});

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
  await keepOnDevice(page, [recordOf("first", first)]);
  const together = await open(page, "first", "Together");
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
  await expect(together.getByText(/^Cy: \d\.\d steps? from the others on average$/)).toBeVisible();
  const differences = together.locator("[data-part=differences] li");
  await expect(differences.first()).toContainText("Cy");
  await table.getByText("What each said").first().click();
  await expect(table.getByText("Notes: We have it <b>all</b>.")).toBeVisible();
  await together.getByRole("checkbox", { name: "Show names" }).uncheck();
  await expect(differences.first()).toContainText("Respondent 3");
  expect(await keptTexts(page)).toEqual({ first: recordOf("first", first).text });
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
  await keepOnDevice(page, [recordOf("first", first)]);
  const together = await open(page, "first", "Together");
  await together.locator("open-files:not([hidden]) input[type=file]").setInputFiles(files);
  await together.getByRole("button", { name: "Start a consensus" }).click();
  await expect.poll(async () => Object.keys(await keptTexts(page)).length).toBe(2);
  const { first: untouched, ...added } = await keptTexts(page);
  expect(untouched).toBe(recordOf("first", first).text);
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
