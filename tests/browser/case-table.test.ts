import { expect, test } from "../fixtures/guarded-page.ts";
import type { Page } from "@playwright/test";

const shownIn = (page: Page) =>
  page.locator("tr[data-entry]:visible").evaluateAll((lines) => lines.map((line) => line.dataset["entry"]));

test("case studies are narrowed and ordered on their page, and the address and the back button keep it", async ({
  page,
}) => {
  await page.goto("case-studies/");
  const status = page.getByRole("main").getByRole("status");
  await expect(status).toHaveText("5 case studies");
  await page.getByLabel("What happened to the gap").selectOption({ label: "Gap widened" });
  await expect(status).toHaveText("1 case study of 5");
  expect(await shownIn(page)).toEqual(["CS-03"]);
  await expect(page).toHaveURL("case-studies/?gap=widens");
  // Nobody measured the gap of these people, so what widened for others is not listed.
  await page.getByLabel("For whom").selectOption({ label: "Lantern makers" });
  await expect(status).toHaveText("No case studies of 5");
  await page.goBack();
  expect(await shownIn(page)).toEqual(["CS-03"]);
  await page.goBack();
  await expect(status).toHaveText("5 case studies");
  await page.getByLabel("Order").selectOption({ label: "Place, A to Z" });
  expect(await shownIn(page)).toEqual(["CS-02", "CS-01", "CS-05", "CS-03", "CS-04"]);
  await page.reload();
  expect(await shownIn(page)).toEqual(["CS-02", "CS-01", "CS-05", "CS-03", "CS-04"]);
});

test("a line leads to the comparison of its case study with others", async ({ page }) => {
  await page.goto("case-studies/");
  await page.getByRole("link", { name: /^Compare\s+Calls before the ferry/ }).click();
  await expect(page).toHaveURL("compare/#CS-02");
  await expect(page.getByRole("columnheader", { name: /Calls before the ferry/ })).toBeVisible();
});

test("on a phone every line is a block, and nothing is wider than the screen", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("case-studies/");
  await expect(page.locator("tr[data-entry]").first()).toHaveCSS("display", "block");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the whole table stands there, and no filter that cannot work", async ({ page }) => {
    await page.goto("case-studies/");
    expect(await page.locator("tr[data-entry]:visible").count()).toBe(5);
    await expect(page.locator("select:visible")).toHaveCount(0);
    await expect(page.getByRole("row", { name: /An evening lantern shelf/ })).toContainText("£8 a week for oil");
  });
});
