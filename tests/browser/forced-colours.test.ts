import { assessmentOf } from "../fixtures/assessment.ts";
import { expect, test } from "../fixtures/guarded-page.ts";
import { keepAndOpen } from "../fixtures/kept-assessments.ts";

test("where the browser forces colours, the arrows of the bar are arrows: one side is drawn", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await keepAndOpen(page, assessmentOf({}), "Answer");
  const arrows = page.locator(".tool-bar__button").filter({ visible: true });
  await expect(arrows.first()).toBeVisible();
  const sides = await arrows.evaluateAll((buttons) =>
    buttons.map((button) => {
      const { borderTopColor, borderLeftColor, borderRightColor } = getComputedStyle(button, "::after");
      return [borderTopColor, borderLeftColor, borderRightColor].map((colour) => colour !== "rgba(0, 0, 0, 0)");
    }),
  );
  expect(sides.length).toBeGreaterThan(1);
  for (const drawn of sides) expect(drawn).toEqual([true, false, false]);
});
