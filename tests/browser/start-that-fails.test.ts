import { isSaved } from "../fixtures/answering.ts";
import { checklistPath } from "../fixtures/assessment.ts";
import { failures } from "../fixtures/failing-scripts.ts";
import { expect, test } from "../fixtures/guarded-page.ts";
import { large, neverIdle, problem, startButton } from "../fixtures/late-start.ts";

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
  await expect.poll(() => failed).toBeGreaterThan(0);
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
