import { readFile } from "node:fs/promises";
import type { Download, Page } from "@playwright/test";
import { actionOf, assessmentOf, checklistPath, roundOf } from "../fixtures/assessment.ts";
import { expect, test } from "../fixtures/guarded-page.ts";
import { keepOnDevice, recordOf } from "../fixtures/kept-assessments.ts";
import { PersonCalendar } from "../fixtures/person-calendar.ts";
import { sheetsOf } from "../fixtures/sheets.ts";

const list = (page: Page) => page.getByRole("region", { name: "Deadlines" });
const rows = (page: Page) => list(page).locator("tbody tr");
const late = actionOf({ what: "Ask the board", owner: "Ann", due: "2026-01-02", item: "CL-01.i04" });
const taken = actionOf({ what: "Count, then tell", owner: "Bo", due: "2099-12-31" });
const short = actionOf({ what: "Ring the practice", owner: "ann", item: "CL-02.i01" });
const done = actionOf({ what: "Write it down", owner: "Ann", due: "2026-01-01", done: true });
const nobody = actionOf({ what: "Find a room", owner: "", due: "2099-01-01" });
const kept = [
  recordOf("first", roundOf(1, { "01": "planned" }, { actions: [taken, done] })),
  recordOf("second", roundOf(2, { "01": "partly" }, { actions: [taken, late, nobody] })),
  recordOf("short", assessmentOf({ checklist: "CL-02", title: "A short one", actions: [short] })),
];
const file = async (download: Promise<Download>) => readFile(await (await download).path(), "utf8");

test("the open actions of all assessments stand by date, and lead to their questions", async ({ page }) => {
  await keepOnDevice(page, kept);
  await page.goto("assessments/#deadlines");
  await expect(list(page).getByRole("heading", { name: "Deadlines" })).toBeFocused();
  await expect(list(page)).toContainText("4 actions are open: 1 overdue, 1 without an owner, 1 without a date.");
  await expect(rows(page)).toContainText([
    /2 January 2026 ?Overdue.*Ask the board.*4\..*Ann.*Northtown ICS, Round 2/s,
    /1 January 2099.*Find a room.*No owner yet/s,
    /31 December 2099.*Count, then tell.*Bo.*Round 2/s,
    /No date yet.*Ring the practice.*1\..*A short one/s,
  ]);
  await rows(page).first().getByRole("link").click();
  await expect(page).toHaveURL(new RegExp(`${checklistPath}#i04$`));
  await expect(page.locator("#i04").getByRole("textbox", { name: "What" })).toHaveValue("Ask the board");
  await expect(page.locator("#i04").getByRole("heading", { level: 3 })).toBeFocused();
  await page.reload();
  await expect(page.locator("#i04").getByRole("textbox", { name: "What" })).toHaveValue("Ask the board");
  // On a phone, which shows one question at a time, it is this one.
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("assessments/#deadlines");
  await rows(page).first().getByRole("link").click();
  await expect(page.getByText("Question 4 of 17")).toBeVisible();
});

test("a question with a lead and a deadline stands among the actions, and its lead is an owner", async ({ page }) => {
  const answers = {
    "CL-01.i02": {
      rating: "planned" as const,
      lead: "Cy",
      deadline: "2026-01-05",
      updated: "2026-01-01T10:00:00.000Z",
    },
  };
  await keepOnDevice(page, [recordOf("one", assessmentOf({ answers, actions: [late] }))]);
  await page.goto("assessments/");
  await expect(list(page)).toContainText("1 action and 1 question are open: 2 overdue.");
  await list(page).getByLabel("Owned by").selectOption("Cy");
  await expect(rows(page)).toContainText([/5 January 2026.*Have it in place.*2\. .*Cy/s]);
  await rows(page).getByRole("link").click();
  await expect(page).toHaveURL(new RegExp(`${checklistPath}#i02$`));
});

test("one owner’s actions are shown, printed and put into files alone", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await keepOnDevice(page, kept);
  await page.goto("assessments/");
  await list(page).getByLabel("Owned by").selectOption("Ann");
  await expect(rows(page)).toContainText(["Ask the board", "Ring the practice"]);
  const table = page.waitForEvent("download");
  await list(page).getByRole("button", { name: "Download this list (CSV)" }).click();
  expect(
    (await file(table))
      .trimEnd()
      .split("\r\n")
      .map((line) => line.split(",").slice(0, 4)),
  ).toEqual([
    ["\uFEFFDue", "State", "Action", "Owner"],
    ["2026-01-02", "Overdue", "Ask the board", "Ann"],
    ["", "Open", "Ring the practice", "ann"],
  ]);
  const dates = page.waitForEvent("download");
  await list(page).getByRole("button", { name: "Download dates for a calendar" }).click();
  await expect(list(page)).toContainText("It also marks 1 done action as cancelled there.");
  const person = new PersonCalendar();
  person.read(await file(dates));
  expect(person.shown.map(({ day, summary }) => `${day} ${summary}`)).toEqual(["2026-01-02 Ask the board"]);
  await list(page).getByRole("button", { name: "Print this list" }).click();
  await page.emulateMedia({ media: "print" });
  await expect(list(page).getByText(/^Owned by Ann, /)).toBeVisible();
  await expect(page.locator("h1:visible, button:visible, select:visible")).toHaveCount(0);
});

test("twenty-five actions are printed on one sheet", async ({ page }) => {
  const what = "Agree with each practice how people who do not use the app can book";
  const actions = Array.from({ length: 25 }, (_, n) =>
    actionOf({ what, owner: "Director of Finance", due: `2099-01-${String(n + 1).padStart(2, "0")}` }),
  );
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await keepOnDevice(page, [recordOf("one", assessmentOf({ actions }))]);
  await page.goto("assessments/");
  await list(page).getByRole("button", { name: "Print this list" }).click();
  expect(await sheetsOf(page)).toBe(1);
});

test("the list follows what another tab does, and goes with the last assessment", async ({ page, context }) => {
  await keepOnDevice(page, kept.slice(2));
  await page.goto("assessments/");
  await expect(rows(page)).toContainText(["Ring the practice"]);
  const other = await context.newPage();
  await other.goto("assessments/");
  await other.getByRole("button", { name: "Delete all from this device" }).click();
  await other
    .getByRole("dialog")
    .getByRole("button", { name: /^Delete/ })
    .click();
  await expect(other.getByText("This device keeps no self-assessments.")).toBeVisible();
  await expect(list(page)).toBeHidden();
});

test("pages where leaders come by say what is open, and lead to the list", async ({ page }) => {
  await keepOnDevice(page, kept);
  await page.goto("checklists/");
  await expect(page.getByText("4 actions are open: 1 overdue")).toBeVisible();
  await page.getByRole("link", { name: "All deadlines" }).click();
  await expect(list(page).getByRole("heading", { name: "Deadlines" })).toBeFocused();
});
