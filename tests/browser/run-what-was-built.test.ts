import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/guarded-page.ts";
import {
  addFound,
  buildPath,
  isKept,
  itemsOf,
  notes,
  openWords,
  prepare,
  prompt,
} from "../fixtures/session-in-preparation.ts";

const tab = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Parts of this session" }).getByRole("button", { name });
const clock = (page: Page) => page.getByRole("timer");
const inRun = (page: Page, name: string) => page.locator("#run").getByRole("button", { name, exact: true });

test("a session is run item by item with the clock, which a reload and a look at another part do not stop", async ({
  page,
}) => {
  await page.clock.install({ time: new Date("2026-11-27T14:00:00") });
  await prepare(page);
  const link = page.url();
  await tab(page, "Run it").click();
  await expect(tab(page, "Run it")).toHaveAttribute("aria-current", "true");
  await expect(page.getByText("Item 1 of 2")).toBeVisible();
  await expect(page.locator("#step-1")).toContainText(prompt);
  await expect(page.locator("#step-1")).toContainText(notes);
  await expect(clock(page)).toHaveText("10:00 left in this step");
  await inRun(page, "Start the clock").click();
  await page.clock.runFor("04:00");
  // The clock of the page goes on by itself, and a busy machine takes its time.
  await expect(clock(page)).toHaveText(/ (6:00|5:[345]\d) left in this step/);
  expect(page.url()).toBe(link);

  await tab(page, "Show it").click();
  await page.clock.runFor("01:00");
  await tab(page, "Run it").click();
  await expect(clock(page)).toHaveText(/ (5:00|4:\d\d) left in this step/);
  await page.reload();
  await expect(page.locator("#step-1")).toBeVisible();
  await expect(clock(page)).toHaveText(/ [34]:\d\d left in this step/);
  await expect(page.getByLabel("Begins at")).toHaveValue("14:00");
  await inRun(page, "Next step").click();
  await expect(page.locator("#step-2")).toBeVisible();
  await expect(page.locator("#step-1")).toBeHidden();
  // An item without minutes counts upwards, and is never over.
  await page.clock.runFor("02:00");
  await expect(clock(page)).toHaveText(/ 2:\d\d in this step/);
  await page.locator(".timeline > li").nth(0).getByRole("link").click();
  await expect(page.locator("#step-1")).toBeVisible();
  expect(page.url()).toBe(link);
  await tab(page, "Prepare").click();
  await expect(itemsOf(page)).toHaveCount(2);
});

test("Back leads from a part to the part before, and what is changed under Prepare is run at once", async ({
  page,
}) => {
  await prepare(page);
  await tab(page, "Run it").click();
  await tab(page, "Show it").click();
  await expect(page.locator("#screen-1")).toBeVisible();
  await page.goBack();
  await expect(page.locator("#step-1")).toBeVisible();
  await page.goBack();
  await expect(itemsOf(page)).toHaveCount(2);
  await addFound(page, "PR-01");
  await isKept(page);
  await tab(page, "Run it").click();
  await expect(page.getByText("Item 1 of 3")).toBeVisible();
});

test("the screens show title, prompt and what it is of, and never a note", async ({ page }) => {
  await prepare(page);
  await tab(page, "Show it").click();
  await expect(page.getByText(/A title can give an ending away/)).toBeVisible();
  await page.getByRole("button", { name: "Fill the screen" }).click();
  const screen = page.locator("#screen-1");
  await expect(screen).toContainText("Board hour");
  await expect(screen).toContainText(prompt);
  await expect(screen).toContainText("Case study · CS-01");
  await expect(page.locator("#show")).not.toContainText(notes);
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("#screen-2").getByRole("heading")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Fill the screen" })).toBeFocused();
  await tab(page, "Run it").click();
  await expect(page.locator("#step-2")).toBeVisible();
});

test("before anything is chosen, both parts say where to begin", async ({ page }) => {
  await page.goto(buildPath);
  for (const name of ["Run it", "Show it"]) {
    await tab(page, name).click();
    await expect(
      page.getByText("Nothing is chosen yet. Add something under “Prepare”.").filter({ visible: true }),
    ).toHaveCount(1);
  }
});

test("on paper Prepare has the plan with minutes and link, Run it the notes, and Show it never", async ({ page }) => {
  await prepare(page);
  await (await openWords(page, 1, "Ask the room")).fill("Who knows?");
  await isKept(page);
  await page.emulateMedia({ media: "print" });
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { name: "Board hour" })).toBeVisible();
  await expect(itemsOf(page).nth(0)).toContainText("10 minutes");
  await expect(main.getByText(page.url(), { exact: false })).toBeVisible();
  await expect(main.getByText(prompt).filter({ visible: true })).toHaveCount(1);
  await expect(main.getByText(notes).filter({ visible: true })).toHaveCount(0);
  await expect(main.getByRole("textbox")).toHaveCount(0);
  await page.emulateMedia({ media: "screen" });
  await tab(page, "Run it").click();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("#step-1").getByText(notes)).toBeVisible();
  await expect(page.locator("#step-2")).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  await tab(page, "Show it").click();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("#screen-2")).toBeVisible();
  await expect(main.getByText(notes).filter({ visible: true })).toHaveCount(0);
});
