import type { Route } from "@playwright/test";
import { isSaved } from "../fixtures/answering.ts";
import { checklistPath } from "../fixtures/assessment.ts";
import { expect, test } from "../fixtures/guarded-page.ts";
import { large, neverIdle, problem, startButton } from "../fixtures/late-start.ts";

const failures: readonly (readonly [how: string, fail: (route: Route) => Promise<void>, says: RegExp])[] = [
  ["is cut off", (route) => route.abort(), /^The self-assessment could not be fetched\. Check the connection/],
  [
    "is no longer there",
    (route) => route.fulfill({ status: 404, body: "Not found" }),
    /^The self-assessment is missing from the site just now\./,
  ],
  [
    "is a page instead",
    (route) => route.fulfill({ status: 200, contentType: "text/html", body: "<!doctype html><title>Sign in</title>" }),
    /^The self-assessment is missing from the site just now\./,
  ],
];

for (const [how, fail, says] of failures) {
  test(`where it ${how}, the page says so and that paper works, and the next press works`, async ({ page }) => {
    await neverIdle(page);
    await page.goto(checklistPath);
    await page.route(large, fail);
    for (let time = 0; time < 2; time += 1) {
      await startButton(page).click();
      await expect(problem(page)).toHaveText(says);
      await expect(problem(page)).toContainText("On paper this checklist works without it");
      await expect(problem(page)).toBeInViewport();
      await expect(page.locator("[data-part=start-status]")).toHaveText("");
    }
    await page.emulateMedia({ media: "print" });
    await expect(page.locator("#i01 [data-part=paper]")).toBeVisible();
    await page.emulateMedia({ media: "screen" });
    await page.unroute(large);
    await startButton(page).click();
    await isSaved(page);
    await expect(problem(page)).toHaveText("");
  });
}

test("a reader is told nothing of what fails unasked, and the next press works", async ({ page }) => {
  let failed = 0;
  await page.route(large, (route) => {
    failed += 1;
    return route.abort();
  });
  await page.goto(checklistPath);
  await expect.poll(() => failed).toBeGreaterThan(1);
  await page.unroute(large);
  await expect(page.locator("assessment-start .notice").filter({ visible: true })).toHaveCount(0);
  await startButton(page).click();
  await isSaved(page);
});

test("a fault of the script is not blamed on the connection, and reaches the console", async ({ page }) => {
  const logged: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") logged.push(message.text());
  });
  await neverIdle(page);
  await page.route(large, (route) =>
    route.fulfill({ contentType: "text/javascript", body: 'throw new TypeError("no such part");' }),
  );
  await page.goto(checklistPath);
  await startButton(page).click();
  await expect(problem(page)).toHaveText(/^The self-assessment has a fault/);
  await expect(problem(page)).not.toContainText("connection");
  expect(logged.join()).toContain("no such part");
});
