import type { Page } from "@playwright/test";
import { faultsOf } from "../fixtures/accessibility-faults.ts";
import { checklistPath } from "../fixtures/assessment.ts";
import { expect, test } from "../fixtures/guarded-page.ts";

const votePath = `${checklistPath}vote/`;
const radio = (page: Page, label: string) => page.getByRole("radio", { name: label, exact: true }).first();

test("axe finds nothing on a vote: empty, with its code, and with a code that has changed", async ({ page }) => {
  await page.goto(votePath);
  await expect(radio(page, "Planned")).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await radio(page, "Planned").check();
  await page.getByRole("button", { name: "Show my code" }).click();
  expect(await faultsOf(page)).toEqual([]);
  await radio(page, "In place").check();
  await expect(page.getByText("Your code has changed").first()).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
});

test("axe finds nothing where codes are read from a chat", async ({ page }) => {
  await page.goto(`${checklistPath}#together`);
  await page.getByText("Answers from a chat").click();
  await page.getByRole("button", { name: "Read the codes" }).click();
  await expect(page.getByText("No code of this checklist was found.")).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
});

test("a code in text of twice the size fits a narrow phone, and breaks only between its groups", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(votePath);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  await radio(page, "Planned").check();
  await page.getByRole("button", { name: "Show my code" }).click();
  await expect(page.locator("[data-part=code]")).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  const lines = await page
    .locator("[data-part=code] > span")
    .evaluateAll((groups) => groups.map((group) => group.getClientRects().length));
  expect(lines.length).toBeGreaterThan(3);
  expect(new Set(lines)).toEqual(new Set([1]));
});
