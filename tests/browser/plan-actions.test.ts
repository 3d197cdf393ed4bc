import { readFile } from "node:fs/promises";
import type { Download, Page } from "@playwright/test";
import { expect, test } from "../fixtures/guarded-page.ts";
import { actionOf, assessmentOf, openKept, showView, updated } from "../fixtures/kept-assessment.ts";

const path = "/checklists/enabling-system-context/";

const answers = {
  "CL-01.i01": { rating: "in-place", proof: "Board minutes", proofDate: "2020-02-03", updated },
  "CL-01.i02": { rating: "in-place", updated },
  "CL-01.i03": { rating: "partly", importance: "low", updated },
  "CL-01.i04": { rating: "not-started", importance: "high", note: "Nobody owns <this>.", updated },
  "CL-01.i05": { rating: "planned", importance: "high", updated },
  "CL-01.i06": { rating: "not-applicable", updated },
  "CL-01.i99": { rating: "partly", note: "An older question", updated },
} as const;

const late = actionOf({ what: "Ask the board", owner: "Ann", due: "2026-01-02" });
const later = actionOf({ what: "Count, then tell", owner: "Bo", due: "2099-12-31", item: "CL-01.i04" });
const done = actionOf({ what: "Write it down", owner: "Ann", due: "2026-01-01", done: true });
const actions = [later, late, done];

const text = async (download: Download) => readFile(await download.path(), "utf8");
const results = (page: Page) => page.getByRole("region", { name: "Results" });
const plan = (page: Page) => page.getByRole("region", { name: "Action plan" });
const rows = (page: Page) => plan(page).locator("tbody tr");
const whats = (page: Page) => rows(page).getByRole("textbox", { name: "What", exact: true });
const press = async (page: Page, key: string, times: number) => {
  for (let n = 0; n < times; n += 1) await page.keyboard.press(key);
};

test("results say in words what is answered, proved and missing, and give no score", async ({ page }) => {
  await openKept(page, path, assessmentOf({ answers }), "Results");
  await expect(results(page)).toContainText(
    "6 of 17 questions answered. 2 in place, 1 of them with proof; 1 partly in place; 1 planned; 1 not started; 1 does not apply. The proof of 1 is more than a year old.",
  );
  await expect(results(page)).toContainText("Why there is no score");
  await expect(results(page)).not.toContainText("%");
  await expect(results(page)).toContainText("Proof dated 3 February 2020.");
  await expect(results(page)).toContainText("CL-01.i99: Partly in place. An older question");
});

test("each section’s bar has its counts as text, and they add up to its questions", async ({ page }) => {
  await openKept(page, path, assessmentOf({ answers }), "Results");
  const sections = results(page).locator(".section-result");
  const asked = await page
    .locator(".checklist-section")
    .evaluateAll((all) => all.map((each) => each.querySelectorAll("h3").length));
  const counts = await sections.evaluateAll((all) =>
    all.map((each) =>
      [...each.querySelectorAll("li:not([hidden]) strong")].reduce((sum, one) => sum + Number(one.textContent), 0),
    ),
  );
  expect(counts).toEqual(asked);
  const onBar = await sections.evaluateAll((all) =>
    all.map((each) =>
      [...each.querySelectorAll("g:not(.rating-bar__none) text")].reduce(
        (sum, one) => sum + Number(one.textContent),
        0,
      ),
    ),
  );
  expect(onBar).toEqual(asked);
});

test("gaps come by importance, then by how far there is to go, with what to learn from", async ({ page }) => {
  await openKept(page, path, assessmentOf({ answers }), "Results");
  const gaps = results(page).locator(".gap");
  await expect(gaps.getByRole("heading").locator("a")).toHaveCount(3);
  const places = await gaps
    .getByRole("heading")
    .locator("a")
    .evaluateAll((all) => all.map((each) => each.getAttribute("href")));
  expect(places).toEqual(["#i04", "#i05", "#i03"]);
  await expect(gaps.first()).toContainText("High importance. Not started.");
  await expect(gaps.first()).toContainText("Nobody owns <this>.");
  await expect(gaps.first()).toContainText(/(Actionable insight|Evidence principle|Case study) (IN|PR|CS)-\d\d\./);
  await expect(gaps.first()).toContainText(/\d+ results?:|No result/);
});

test("a gap becomes an action that begins with an insight’s first step, and is written at once", async ({ page }) => {
  await openKept(page, path, assessmentOf({ answers }), "Results");
  const gap = results(page).locator(".gap").filter({ hasText: "First step:" }).first();
  const step = (await gap.getByText("First step:").first().innerText()).replace(/^First step: “|”$/g, "");
  await gap.getByRole("button", { name: "Add an action with this first step" }).first().click();
  await expect(whats(page)).toBeFocused();
  await page.keyboard.type("Find an owner");
  const first = rows(page).getByRole("textbox", { name: "First step" });
  await expect(first).toHaveValue(new RegExp(`^${step.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")} \\(IN-\\d\\d\\)$`));
  await plan(page).getByRole("button", { name: "Add to the plan" }).click();
  await expect(rows(page)).toHaveCount(2);
  await page.reload();
  await showView(page, "Results");
  await showView(page, "Actions");
  await expect(rows(page)).toHaveCount(2);
  await expect
    .poll(async () => whats(page).evaluateAll((all) => all.map((each) => (each as HTMLTextAreaElement).value)))
    .toContain("Find an owner");
});

test("the plan is edited in place, says what is overdue, and is sorted and filtered", async ({ page }) => {
  await openKept(page, path, assessmentOf({ answers, actions }), "Actions");
  await expect(plan(page).getByRole("status").first()).toHaveCount(1);
  await expect(plan(page)).toContainText("3 actions: 2 open, 1 of them overdue, and 1 done.");
  const values = async () => whats(page).evaluateAll((all) => all.map((each) => (each as HTMLTextAreaElement).value));
  expect(await values()).toEqual(["Write it down", "Ask the board", "Count, then tell"]);
  await plan(page).getByLabel("Sort by").selectOption("Importance");
  expect((await values())[0]).toBe("Count, then tell");
  await plan(page).getByLabel("Show", { exact: true }).selectOption("Overdue");
  expect(await values()).toEqual(["Ask the board"]);
  await expect(rows(page)).toContainText(/Overdue by \d+ days/);

  // A row that no longer fits the filter stays until the person has left the table.
  const due = rows(page).getByLabel("Due", { exact: true });
  await due.fill("2099-01-01");
  await due.press("Tab");
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).not.toContainText("Overdue");
  await plan(page).getByLabel("Owned by").focus();
  await expect(rows(page)).toHaveCount(0);

  await plan(page).getByLabel("Show", { exact: true }).selectOption("All actions");
  await plan(page).getByLabel("Owned by").selectOption("Bo");
  expect(await values()).toEqual(["Count, then tell"]);
});

test("removing an action can be undone, and focus stays in the plan", async ({ page }) => {
  await openKept(page, path, assessmentOf({ answers, actions: [late] }), "Actions");
  await rows(page).getByRole("button", { name: "Remove" }).click();
  await expect(rows(page)).toHaveCount(0);
  await expect(plan(page)).toContainText("Removed: Ask the board.");
  const back = plan(page).getByRole("button", { name: "Put it back" });
  await expect(back).toBeFocused();
  await back.press("Enter");
  await expect(whats(page)).toHaveValue("Ask the board");
  await expect(whats(page)).toBeFocused();
});

test("a change in another tab is drawn, and never into a field that is being typed in", async ({ page, context }) => {
  await openKept(page, path, assessmentOf({ answers, actions: [late] }), "Actions");
  const key: unknown = await page.evaluate(() => (history.state as { assessment: string }).assessment);
  const other = await context.newPage();
  await other.goto(`${path}#open=${String(key)}`);
  await showView(other, "Actions");
  await whats(page).fill("Mine");
  await rows(other).getByRole("textbox", { name: "Owner" }).fill("Cy");
  await whats(other).fill("Theirs");
  await whats(other).press("Tab");
  await expect(rows(page).getByRole("textbox", { name: "Owner" })).toHaveValue("Cy");
  await expect(whats(page)).toBeFocused();
  await expect(whats(page)).toHaveValue(/Mine|Theirs/);
  await whats(page).fill("Mine too");
  await whats(page).press("Tab");
  await expect
    .poll(async () => `${await whats(page).inputValue()} ${await rows(page).innerText()}`)
    .toContain("Mine too");
  await expect
    .poll(async () => `${await whats(page).inputValue()} ${await rows(page).innerText()}`)
    .toMatch(/Theirs|Mine too/);
});

test("answers and plan as CSV, dates as a calendar", async ({ page }) => {
  await openKept(page, path, assessmentOf({ answers, actions }), "Results");
  const [csv] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download answers (CSV)" }).click(),
  ]);
  expect(csv.suggestedFilename()).toMatch(/^CL-01-northtown-ics-spring-2026-\d{4}-\d\d-\d\d-answers\.csv$/);
  expect((await text(csv)).split("\r\n")).toHaveLength(1 + 17 + 1 + 1);
  expect(await text(csv)).toContain("Nobody owns <this>.");

  await showView(page, "Actions");
  const [planned] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download the plan (CSV)" }).click(),
  ]);
  const lines = (await text(planned)).split("\r\n");
  expect(lines).toHaveLength(5);
  expect(lines[2]).toContain("Ask the board,Ann,2026-01-02,Overdue");
  expect(lines[3]).toContain('"Count, then tell",Bo,2099-12-31,Open');

  await page.getByLabel("Next round on").fill("2099-05-01");
  const [dates] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download dates for a calendar" }).click(),
  ]);
  expect(dates.suggestedFilename()).toMatch(/-dates\.ics$/);
  const calendar = await text(dates);
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(3);
  expect(calendar).toContain("DTSTART;VALUE=DATE:20260102\r\nSUMMARY:Ask the board");
  expect(calendar).toContain("SUMMARY:Count\\, then tell");
  expect(calendar).toContain("DTSTART;VALUE=DATE:20990501");
  expect(calendar).not.toContain("Write it down");
});

test("a calendar without any date is not made, and words say why", async ({ page }) => {
  await openKept(page, path, assessmentOf({ answers }), "Actions");
  await page.getByRole("button", { name: "Download dates for a calendar" }).click();
  await expect(plan(page)).toContainText("There are no dates yet");
});

test("printed results and plan stand alone, without controls", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await openKept(page, path, assessmentOf({ answers, actions }), "Results");
  await page.getByRole("button", { name: "Print results" }).click();
  await page.emulateMedia({ media: "print" });
  for (const said of ["Northtown ICS", "Spring 2026", "Ann", "20 November 2026", "CL-01, edition 1"]) {
    await expect(page.locator("#results .view-head").getByText(said, { exact: true })).toBeVisible();
  }
  await expect(results(page).getByText("6 of 17 questions answered.")).toBeVisible();
  await expect(
    page.locator("button:visible, input:visible, select:visible, h1:visible, .paper-form:visible"),
  ).toHaveCount(0);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: "screen" });

  await showView(page, "Actions");
  await page.getByRole("button", { name: "Print the plan" }).click();
  await page.emulateMedia({ media: "print" });
  await expect(plan(page).getByText("Ask the board")).toBeVisible();
  await expect(plan(page).getByText("2 January 2026")).toBeVisible();
  await expect(page.locator("button:visible, input:visible, textarea:visible, h1:visible")).toHaveCount(0);
});

test("by keyboard alone: from a gap to a whole action", async ({ page }) => {
  await openKept(page, path, assessmentOf({ answers }), "Results");
  await results(page)
    .locator(".gap")
    .first()
    .getByRole("button", { name: /^Add an action for: / })
    .focus();
  await page.keyboard.press("Enter");
  await expect(whats(page)).toBeFocused();
  await page.keyboard.type("Name an owner");
  await press(page, "Tab", 2);
  await page.keyboard.type("Ring the chair");
  await expect(rows(page).getByRole("textbox", { name: "First step" })).toHaveValue("Ring the chair");
  await rows(page).getByRole("textbox", { name: "Owner" }).focus();
  await page.keyboard.type("Dee");
  await page.keyboard.press("Tab");
  await page.keyboard.type("03052099");
  await rows(page).getByRole("checkbox", { name: "Done" }).focus();
  await page.keyboard.press("Space");
  await expect(rows(page).getByLabel("Due", { exact: true })).toHaveValue(/^2099-/);
  await expect(plan(page)).toContainText("1 action: 0 open and 1 done.");
});

test("nothing of an assessment stays in the page when it is closed", async ({ page }) => {
  await openKept(page, path, assessmentOf({ answers, actions }), "Results");
  await expect(results(page)).toContainText("Nobody owns <this>.");
  await page.getByRole("button", { name: "Close" }).click();
  expect(
    await page.locator("#results, #actions").evaluateAll((all) => all.map((each) => each.textContent).join()),
  ).not.toMatch(/Nobody owns|Northtown|Ask the board/);
});
