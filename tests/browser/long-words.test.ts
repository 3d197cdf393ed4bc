import type { Locator, Page } from "@playwright/test";
import { plan, results } from "../fixtures/answered-checklist.ts";
import { openNotes, openProof, question, showAllQuestions } from "../fixtures/answering.ts";
import { actionOf, assessmentOf, checklistPath, fileOf, roundOf } from "../fixtures/assessment.ts";
import { keepOnDevice, openKept, recordOf, showView } from "../fixtures/kept-assessments.ts";
import { expect, test } from "../fixtures/guarded-page.ts";

/** What people paste: an address as SharePoint makes them, without a place to break. */
const address = `https://northtown.sharepoint.com/sites/Board/_layouts/15/Doc.aspx?sourcedoc=${"7D8C0F2A1B3E4".repeat(10)}`;
const word = "x".repeat(120);

const updated = "2026-11-20T09:00:00.000Z";
const heads = { organisation: address, respondent: address, title: address };
const answers = {
  "CL-01.i01": { rating: "in-place", note: address, proof: address, proofDate: "2020-02-03", updated },
  "CL-01.i02": { rating: "not-started", importance: "high", note: address, proof: address, updated },
  "CL-01.i99": { rating: "partly", note: address, updated },
} as const;
const actions = [
  actionOf({ what: word, owner: address, due: "2026-01-02", firstStep: address, howWeWillKnow: address }),
  actionOf({ what: address, owner: word, due: "2099-12-31", item: "CL-01.i02" }),
];
const conflict = {
  ...{ id: "00000000-0000-4000-8000-0000000000c1", of: "CL-01.i02", field: "note" as const },
  ...{ kept: address, other: word, found: updated },
};
const first = assessmentOf({ ...heads, round: address, answers, actions, conflicts: [conflict] });
const second = roundOf(2, { "01": "planned", "02": "partly" }, { ...heads, round: word, previous: first.id });
const others = [
  roundOf(4, { "01": "in-place" }, { respondent: word, organisation: address }, { "01": address }),
  roundOf(5, { "01": "partly" }, { respondent: address, organisation: word }, { "01": word }),
];

/** How far the page, or anything that shows in it, sticks out to the right. */
const sticksOut = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const out = [...document.querySelectorAll("main *")].filter(
      (each) =>
        each.checkVisibility() &&
        !each.closest(".nhsuk-u-visually-hidden, .agreement thead, .stacks thead") &&
        each.getBoundingClientRect().right > width + 1,
    );
    const names = out.map((each) => `${each.localName}.${each.className}`.slice(0, 60)).slice(0, 5);
    return [...names, ...(document.documentElement.scrollWidth > width ? ["the page"] : [])];
  });

/** The width of every box that somebody types in. */
const widths = (root: Locator) =>
  root
    .locator(":is(textarea, input:not([type=radio])):visible")
    .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().width)));

for (const width of [320, 390, 1280]) {
  test(`a link or a long word widens nothing in any view, on screen or paper, at ${String(width)} px`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 900 });
    await keepOnDevice(page, [recordOf("first", first), recordOf("second", second)]);
    const holds = async (view: string) => {
      expect(await sticksOut(page), view).toEqual([]);
      await page.emulateMedia({ media: "print" });
      expect(await sticksOut(page), `${view}, printed`).toEqual([]);
      await page.emulateMedia({ media: "screen" });
    };

    await page.goto(checklistPath);
    await expect(page.getByRole("button", { name: /^Continue/ })).toHaveCount(2);
    await holds("start");

    await openKept(page, "first", "Answer");
    await showAllQuestions(page);
    const asked = question(page, 3);
    await openNotes(asked);
    await openProof(asked);
    const empty = await widths(asked);
    for (const name of ["Notes", "Proof"]) await asked.getByRole("textbox", { name, exact: true }).fill(address);
    expect(await widths(asked)).toEqual(empty);
    await holds("answers");

    await showView(page, "Results");
    await expect(results(page).locator(".gap__note").first()).toBeVisible();
    await holds("results");

    await showView(page, "Actions");
    await expect(plan(page).getByRole("textbox", { name: "Owner" }).first()).toBeVisible();
    await holds("plan");

    await showView(page, "Rounds");
    const rounds = page.getByRole("region", { name: "Rounds", exact: true });
    await rounds.getByLabel("Earlier").selectOption({ index: 1 });
    await expect(rounds.getByText(/^Since /)).toBeVisible();
    await holds("rounds");

    await showView(page, "Together");
    const together = page.getByRole("region", { name: "Together", exact: true });
    await together
      .locator("open-files:not([hidden]) input[type=file]")
      .setInputFiles(others.map((each, place) => fileOf(`${word.slice(0, 99)}${String(place)}.json`, each)));
    await expect(together.getByText("2 respondents")).toBeVisible();
    for (const said of await together.getByText("What each said").all()) await said.click();
    await holds("together");
    await together.getByRole("button", { name: "Start a consensus" }).click();
    await expect(page.getByText("The consensus is open")).toBeVisible();
    await expect(page).toHaveURL(/#answers$/);
    await showView(page, "Together");
    await expect(together.getByText(/^Made from 2 records/)).toBeVisible();
    await holds("record");

    await page.goto("assessments/");
    await expect(page.getByRole("heading", { name: address }).first()).toBeVisible();
    await page.getByText("Rename").first().click();
    await holds("list");
  });
}

test("on paper the plan has all its columns, whatever is written in them", async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await keepOnDevice(page, [recordOf("first", first)]);
  await openKept(page, "first", "Actions");
  await expect(plan(page).getByRole("textbox", { name: "Owner" })).toHaveCount(2);
  await page.emulateMedia({ media: "print" });
  const columns = await plan(page)
    .locator(".plan th")
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().width));
  expect(columns).toHaveLength(7);
  // Room for “Overdue” and a date in words, in text of 8.5 points.
  for (const column of columns) expect(column).toBeGreaterThan(40);
  await expect(plan(page).getByText("2 January 2026")).toBeVisible();
});
