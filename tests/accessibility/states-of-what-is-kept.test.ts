import type { Page } from "@playwright/test";
import { isSaved, showAllQuestions } from "../fixtures/answering.ts";
import { assessmentOf } from "../fixtures/assessment.ts";
import { faultsOf } from "../fixtures/accessibility-faults.ts";
import { expect, test } from "../fixtures/guarded-page.ts";
import { keepOnDevice, recordOf, showView } from "../fixtures/kept-assessments.ts";

const old = assessmentOf({ checklist: "CL-02", title: "Are umbrellas lent as fairly as lanterns?" });
const notice = (page: Page) => page.getByRole("group", { name: "What changed since" });

/** Looks with axe, and that nothing is wider than the screen. */
async function look(page: Page) {
  const [inner, whole] = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
  expect(whole).toBeLessThanOrEqual(inner);
  expect(await faultsOf(page)).toEqual([]);
}

for (const width of [320, 1280]) {
  test(`axe finds nothing on what is kept, asked and deleted, at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 720 });
    await page.goto("assessments/");
    await expect(page.getByText("This browser keeps nothing of this library on this device.")).toBeVisible();
    await look(page);
    await keepOnDevice(page, [recordOf("old", old)]);
    await page.goto("assessments/");
    await page.getByRole("button", { name: "Delete everything" }).click();
    await expect(page.getByRole("dialog", { name: "Delete all self-assessments from this device?" })).toBeVisible();
    await look(page);
    await page.getByRole("dialog").getByRole("button", { name: "Delete", exact: true }).click();
    await expect(page.getByText(/^Deleted, and looked for again/)).toBeFocused();
    await look(page);
    await page.goto("privacy/");
    await look(page);
  });

  test(`axe finds nothing on old answers with what changed since, at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 720 });
    await keepOnDevice(page, [recordOf("old", old)]);
    await page.goto("checklists/umbrellas-in-short/#open=old");
    await isSaved(page);
    await showAllQuestions(page);
    await notice(page).getByText("What changed, and when").press("Enter");
    await expect(notice(page).getByRole("listitem")).toHaveCount(5);
    await look(page);
    await showView(page, "Results");
    await expect(page.getByRole("region", { name: "What changed since" })).toBeVisible();
    await look(page);
  });
}
