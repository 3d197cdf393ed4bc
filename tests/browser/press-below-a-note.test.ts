import type { Locator, Page } from "@playwright/test";
import { notes, openNotes, proof, question, rate, showAllQuestions } from "../fixtures/answering.ts";
import { expect, test } from "../fixtures/guarded-page.ts";
import { openNew } from "../fixtures/kept-assessments.ts";
import { pressByHand, tapByHand } from "../fixtures/press-by-hand.ts";

/** Every kind of control that may stand below a note, and what shows that a press has reached it. */
const below: Readonly<Record<string, (page: Page) => readonly [press: Locator, done: () => Promise<void>]>> = {
  "a rating of the next question": (page) => {
    const rating = question(page, 2).locator(".rating").filter({ hasText: "Planned" });
    return [rating, () => expect(question(page, 2).getByRole("radio", { name: "Planned" })).toBeChecked()];
  },
  "an answer outside the scale": (page) => {
    const rating = question(page, 2).locator(".rating").filter({ hasText: "Don’t know" });
    return [rating, () => expect(question(page, 2).getByRole("radio", { name: "Don’t know" })).toBeChecked()];
  },
  "proof of the same question": (page) => [
    question(page, 1).getByRole("button", { name: "Add proof" }),
    () => expect(proof(question(page, 1))).toBeFocused(),
  ],
  "a note of the next question": (page) => [
    question(page, 2).getByRole("button", { name: "Add a note" }),
    () => expect(notes(question(page, 2))).toBeFocused(),
  ],
  "the importance": (page) => {
    const choice = question(page, 1).getByLabel("Importance");
    return [choice, () => expect(choice).toBeFocused()];
  },
  "where to learn": (page) => [
    question(page, 1).locator(".question__foot summary"),
    () => expect(question(page, 1).locator(".question__foot")).toHaveAttribute("open", ""),
  ],
  files: (page) => [
    page.getByRole("button", { name: "Files" }),
    () => expect(page.getByRole("button", { name: "Download a copy" })).toBeVisible(),
  ],
};

const press = { "a pointer": pressByHand, "a finger": tapByHand };

for (const [hand, width] of [
  ["a pointer", 1280],
  ["a pointer", 390],
  ["a pointer", 320],
  ["a finger", 390],
] as const) {
  test.describe(`with ${hand}, ${String(width)} px wide`, () => {
    test.use({ viewport: { width, height: 900 }, hasTouch: hand === "a finger" });

    test("the first press after a short note is not lost on any kind of control below it", async ({ page }) => {
      test.setTimeout(120_000);
      await openNew(page);
      await showAllQuestions(page);
      await rate(question(page, 1), "Planned");
      const written = await openNotes(question(page, 1));
      for (const [name, find] of Object.entries(below)) {
        const [target, done] = find(page);
        await written.click();
        await written.press("ControlOrMeta+End");
        await page.keyboard.type("ok");
        if (name !== "files") {
          await target.evaluate((each) => {
            each.scrollIntoView({ block: "center" });
          });
        }
        await press[hand](page, target);
        await done();
        await page.keyboard.press("Escape");
      }
    });
  });
}
