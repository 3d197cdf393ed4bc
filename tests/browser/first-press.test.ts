import type { Locator, Page } from "@playwright/test";
import { actionOf, assessmentOf } from "../fixtures/assessment.ts";
import { isSaved, openNotes, openProof, question, rate, showAllQuestions } from "../fixtures/answering.ts";
import { plan } from "../fixtures/answered-checklist.ts";
import { expect, test } from "../fixtures/guarded-page.ts";
import { keepAndOpen, keptTexts, openNew } from "../fixtures/kept-assessments.ts";
import { pressByHand } from "../fixtures/press-by-hand.ts";

const add = (asked: Locator) => asked.getByRole("button", { name: "Add an action" });
const actionsOf = (asked: Locator) => asked.getByRole("group", { name: /^Action \d/ });

for (const width of [1280, 390, 320]) {
  test.describe(`at ${String(width)} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    test("the first press after a short note adds an action", async ({ page }) => {
      await openNew(page);
      const asked = question(page, 1);
      await (await openNotes(asked)).click();
      await page.keyboard.type("ok");
      await add(asked).evaluate((button) => {
        button.scrollIntoView({ block: "center" });
      });
      await pressByHand(page, add(asked));
      await expect(actionsOf(asked)).toHaveCount(1);
      await expect(asked.getByRole("textbox", { name: "What" })).toBeFocused();
    });

    test("where one question is shown, the first press after a short note goes on to the next", async ({ page }) => {
      await openNew(page);
      if (width > 600) await page.getByRole("button", { name: "One question at a time" }).click();
      await (await openNotes(question(page, 1))).click();
      await page.keyboard.type("ok");
      const next = page.getByRole("button", { name: "Next question" });
      await next.evaluate((button) => {
        button.scrollIntoView({ block: "center" });
      });
      await pressByHand(page, next);
      await expect(page.getByText("Question 2 of 17")).toBeVisible();
      await expect(question(page, 2)).toBeVisible();
    });

    test("down the page, with a short note at each question, all of it is recorded", async ({ page }) => {
      test.setTimeout(120_000);
      await openNew(page);
      await showAllQuestions(page);
      const asked = page.locator(".question");
      const all = await asked.count();
      for (let place = 0; place < all; place += 1) {
        const rating = asked.nth(place).locator(".rating").filter({ hasText: "Planned" });
        await rating.evaluate((label) => {
          label.scrollIntoView({ block: "center" });
        });
        await pressByHand(page, rating);
        await (await openNotes(asked.nth(place))).click();
        await page.keyboard.type("ok");
      }
      await expect(page.getByText(`${String(all)} of ${String(all)} answered`)).toBeVisible();
      await expect(asked.getByRole("radio", { name: "Planned", exact: true, checked: true })).toHaveCount(all);
      await asked
        .nth(all - 1)
        .getByRole("textbox", { name: "Notes" })
        .blur();
      await isSaved(page);
      const recorded = Object.values(await keptTexts(page)).join();
      expect(recorded.match(/"rating": "planned"/g)).toHaveLength(all);
      expect(recorded.match(/"note": "ok"/g)).toHaveLength(all);
    });

    test("nothing below a field of a question moves when it is left, whatever is said of it", async ({ page }) => {
      await openNew(page);
      const asked = question(page, 1);
      await add(asked).click();
      await page.keyboard.type("Name a lead");
      await isSaved(page);
      await openNotes(asked);
      await openProof(asked);
      await rate(asked, "Planned");
      await asked.getByRole("button", { name: "Add a lead" }).click();
      await expect(asked.locator(".field")).toHaveCount(11);
      for (const name of ["Notes", "Proof", "Lead", "What", "Owner"]) {
        await leaves(page, asked.getByRole("textbox", { name, exact: true }), "ok");
      }
      for (const name of ["Proof dated", "Deadline", "Due"]) {
        const field = asked.getByLabel(name, { exact: true });
        await leaves(page, field, "03");
        await expect(asked.getByText("not complete or does not exist").first()).toBeVisible();
        await leaves(page, field, "03030026");
        await expect(asked.getByText("The year is 26.").first()).toBeVisible();
        await leaves(page, field, "03032062");
        await expect(asked.getByText(/2062 (has not come yet|is far from now)/).first()).toBeVisible();
      }
    });

    test("nothing below a field of the plan moves when it is left, whatever is said of it", async ({ page }) => {
      const actions = ["Ask the board", "Count, then tell"].map((what) => actionOf({ what, firstStep: "Ring" }));
      await keepAndOpen(page, assessmentOf({ actions }), "Actions");
      const row = plan(page).locator("tbody tr").first();
      for (const name of ["What", "First step", "Owner", "How we will know"]) {
        await leaves(page, row.getByRole("textbox", { name, exact: true }), "ok");
      }
      const due = row.getByLabel("Due", { exact: true });
      await leaves(page, due, "03");
      await expect(row.getByText("not complete or does not exist")).toBeVisible();
      await leaves(page, due, "03030026");
      await expect(row.getByText("The year is 26.")).toBeVisible();
      await leaves(page, due, "03032062");
      await expect(row.getByText("2062 is far from now")).toBeVisible();
      await leaves(page, due, "03032026");
      await expect(row.getByText(/^Overdue by \d+ days$/)).toBeVisible();
    });
  });
}

/** Where all that can be pressed stands on the page, whatever is scrolled. */
const places = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("main :is(button, input, textarea, select, label, a)")]
      .filter((each) => each.checkVisibility() && !each.closest("[data-part=bar], file-reminder"))
      .map(
        (each) =>
          `${each.textContent.trim().slice(0, 20)} ${String(Math.round(each.getBoundingClientRect().top + scrollY))}`,
      ),
  );

/** Types into a field, leaves it, and proves that all stands where it stood before. */
async function leaves(page: Page, field: Locator, text: string): Promise<void> {
  await field.scrollIntoViewIfNeeded();
  await field.press("ControlOrMeta+a");
  await page.keyboard.type(text);
  const before = await places(page);
  await field.blur();
  expect(await places(page), `${text} in ${String(field)}`).toEqual(before);
  await expect(page.getByText("Saving…")).toBeHidden();
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  expect(await places(page), `${text} in ${String(field)}, saved`).toEqual(before);
}

test("the plan's first press after a short text is not lost while rows are put in order", async ({ page }) => {
  const actions = ["Ask the board", "Count, then tell"].map((what) => actionOf({ what, owner: "Ann" }));
  await keepAndOpen(page, assessmentOf({ actions }), "Actions");
  await plan(page).getByLabel("Sort by").selectOption("Owner");
  const row = plan(page).locator("tbody tr").first();
  await row.getByRole("textbox", { name: "Owner" }).click();
  await page.keyboard.type("Zoe");
  const remove = row.getByRole("button", { name: "Remove" });
  await pressByHand(page, remove);
  await expect(plan(page).getByText("Removed: Ask the board.")).toBeVisible();
});

test("a reminder that comes while somebody writes moves nothing", async ({ page }) => {
  await openNew(page);
  const asked = page.locator(".question");
  for (let place = 0; place < 17; place += 1)
    await asked.nth(place).getByRole("radio", { name: "Planned", exact: true }).check();
  await (await openNotes(asked.nth(0))).fill("ok");
  await (await openNotes(asked.nth(1))).fill("ok");
  await isSaved(page);
  await openNotes(asked.nth(2));
  const before = await places(page);
  await (await openNotes(asked.nth(2))).fill("ok");
  await expect(page.getByText("20 changes are in no file.", { exact: false })).toBeVisible();
  expect(await places(page)).toEqual(before);
  await page.getByRole("button", { name: "Later" }).click();
  await expect(page.getByText("You will be reminded again")).toBeVisible();
  await (await openNotes(asked.nth(3))).fill("ok");
  await expect(page.getByText("You will be reminded again")).toBeHidden();
});

test.describe("by touch", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("the first tap after a short note adds an action", async ({ page }) => {
    await openNew(page);
    const asked = question(page, 1);
    await (await openNotes(asked)).tap();
    await page.keyboard.type("ok");
    await add(asked).evaluate((button) => {
      button.scrollIntoView({ block: "center" });
    });
    const box = await add(asked).boundingBox();
    if (!box) throw new Error("Nothing to tap.");
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await expect(actionsOf(asked)).toHaveCount(1);
  });
});
