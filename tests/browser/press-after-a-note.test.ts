import type { Locator, Page } from "@playwright/test";
import { actions, answers, plan } from "../fixtures/answered-checklist.ts";
import { notes, question, saved, start } from "../fixtures/answering.ts";
import { assessmentOf } from "../fixtures/assessment.ts";
import { expect, test } from "../fixtures/guarded-page.ts";
import { keepAndOpen } from "../fixtures/kept-assessments.ts";

/** Where a press on something lands. */
async function middleOf(target: Locator): Promise<{ readonly x: number; readonly y: number }> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error("It is not shown.");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Presses as a hand does: the pointer goes down, rests, and comes up where it went down. */
const presses = {
  mouse: async (page: Page, target: Locator) => {
    const { x, y } = await middleOf(target);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.waitForTimeout(120);
    await page.mouse.up();
  },
  touch: async (page: Page, target: Locator) => {
    const { x, y } = await middleOf(target);
    await page.touchscreen.tap(x, y);
  },
};

/** Where everything that can be pressed stands on the page, not in the window. */
const standing = (page: Page) =>
  page
    .getByRole("main")
    .locator("button, input, textarea, select, summary, a")
    .evaluateAll((all) =>
      all
        .filter((each) => each.checkVisibility() && !each.closest(".assessment-bar"))
        .map((each) => {
          const { top, height } = each.getBoundingClientRect();
          return `${each.localName} ${String(Math.round(top + scrollY))}, ${String(Math.round(height))} high`;
        }),
    );

/** Leaves the field that is used, and says whether anything stands elsewhere after what that saved was drawn. */
async function expectNothingMoves(page: Page, field: Locator): Promise<void> {
  const before = await standing(page);
  await field.blur();
  await page.waitForTimeout(600);
  expect(await standing(page)).toEqual(before);
}

for (const width of [1280, 390])
  for (const hand of ["mouse", "touch"] as const)
    test.describe(`with a ${hand === "mouse" ? "mouse" : "finger"}, ${String(width)} wide`, () => {
      test.use({ viewport: { width, height: 800 }, hasTouch: true });

      test("the first press after a short note adds an action", async ({ page }) => {
        await start(page);
        const asked = question(page, 2);
        await notes(asked).click();
        await page.keyboard.type("ok");
        await presses[hand](page, asked.getByRole("button", { name: "Add an action" }));
        await expect(asked.getByRole("textbox", { name: "What" })).toHaveCount(1);
      });

      test("every question is rated down the page, with a short note after each", async ({ page }) => {
        test.slow();
        await start(page);
        for (let number = 1; number <= 17; number += 1) {
          const planned = question(page, number).getByRole("radio", { name: "Planned" });
          // The circle itself, and the words beside it.
          await presses[hand](page, number % 2 ? planned : planned.locator(".."));
          await notes(question(page, number)).click();
          await page.keyboard.type("ok");
        }
        await expect(page.getByText("17 of 17 answered")).toBeVisible();
        await expect(page.getByRole("radio", { name: "Planned", checked: true })).toHaveCount(17);
      });
    });

/** What people type into a date that does not exist, or lies far away. */
const dates = { "31 February": "02312026", "the year 26": "03150026", "the year 2062": "03152062", clear: "" };

for (const width of [1280, 390])
  test.describe(`nothing moves when a field is left, ${String(width)} wide`, () => {
    test.use({ viewport: { width, height: 800 } });

    test("of a question and its action", async ({ page }) => {
      test.slow();
      await start(page);
      const asked = question(page, 2);
      await asked.getByRole("button", { name: "Add an action" }).click();
      for (const name of ["What", "Owner", "Notes", "Proof"]) {
        const field = asked.getByRole("textbox", { name, exact: true });
        await field.click();
        await page.keyboard.type("ok");
        await expectNothingMoves(page, field);
      }
      for (const name of ["Proof dated", "Due"])
        for (const typed of Object.values(dates)) {
          const field = asked.getByLabel(name, { exact: true });
          await field.click();
          await page.keyboard.press("Backspace");
          await page.keyboard.type(typed);
          await expectNothingMoves(page, field);
        }
      const importance = asked.getByLabel("Importance");
      await importance.selectOption("High");
      await expectNothingMoves(page, importance);
    });

    test("of the plan", async ({ page }) => {
      test.slow();
      await keepAndOpen(page, assessmentOf({ answers, actions }), "Actions");
      const row = plan(page).locator("tbody tr").nth(1);
      for (const name of ["What", "First step", "Owner", "How we will know"]) {
        const field = row.getByRole("textbox", { name, exact: true });
        await field.click();
        await page.keyboard.type("ok");
        await expectNothingMoves(page, field);
      }
      const due = row.getByLabel("Due", { exact: true });
      for (const typed of [dates["31 February"], dates["the year 26"]]) {
        await due.click();
        await page.keyboard.type(typed);
        await expectNothingMoves(page, due);
      }
      await expect(row.getByRole("alert").filter({ hasText: "The year is 26." })).toBeVisible();
    });
  });

test("a date that does not exist, or lies far away, is asked about beside it, and stays as it was typed", async ({
  page,
}) => {
  await start(page);
  const asked = question(page, 1);
  const date = asked.getByLabel("Proof dated");
  const type = async (typed: string) => {
    await date.click();
    await page.keyboard.type(typed);
    await date.blur();
  };
  await type(dates["31 February"]);
  await expect(asked.getByText("This date is not complete or does not exist.")).toBeVisible();
  await expect(date).toHaveAttribute("aria-invalid", "true");
  await type(dates["the year 26"]);
  await expect(asked.getByText("The year is 26. Type it in full, such as")).toBeVisible();
  await expect(date).toHaveValue("0026-03-15");
  await expect(page.getByText("Not saved.")).toBeVisible();
  await type(dates["the year 2062"]);
  await expect(asked.getByText("15 March 2062 has not come yet: is the date right?")).toBeVisible();
  await expect(date).toHaveAccessibleDescription(/has not come yet/);
  await expect(date).toHaveAttribute("aria-invalid", "false");
  await expect(page.getByText(saved)).toBeVisible();
  await page.reload();
  await expect(date).toHaveValue("2062-03-15");
  await expect(asked.getByText("15 March 2062 has not come yet: is the date right?")).toBeVisible();
});

test("an action of a file that was due in the year 27 opens, and no number of days is made of it", async ({ page }) => {
  const [, late] = actions;
  if (!late) throw new Error("no action");
  await keepAndOpen(page, assessmentOf({ actions: [{ ...late, due: "0027-03-31" }] }), "Actions");
  await expect(plan(page).getByText("Check the year: 0027.")).toBeVisible();
  await expect(plan(page).getByText("Overdue, if the year is right")).toBeVisible();
  await plan(page).getByRole("button", { name: "Download dates for a calendar" }).click();
  await expect(plan(page).getByText("1 action is not in it: check the year by which it is due.")).toBeVisible();
});
