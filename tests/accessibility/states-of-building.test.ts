import { faultsOf } from "../fixtures/accessibility-faults.ts";
import { expect, test } from "../fixtures/guarded-page.ts";
import { openWords, prepare } from "../fixtures/session-in-preparation.ts";

test("axe finds nothing on a session being built, empty, full, and with faults", async ({ page }) => {
  await page.goto("sessions/build/");
  await expect(page.getByRole("heading", { name: "Your session" })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.goto("sessions/build/#CS-01:5,CL-01.i02,CS-99");
  await page.getByRole("searchbox", { name: "Find something to add" }).fill("the");
  await expect(page.getByRole("list", { name: "Found" }).getByRole("listitem")).not.toHaveCount(0);
  await expect(page.getByRole("list", { name: "Items" }).getByRole("listitem")).toHaveCount(3);
  expect(await faultsOf(page)).toEqual([]);
});

test("axe finds nothing at 320 px, and nothing is wider than the screen", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("sessions/build/#CS-01:5,CL-01.i02,CS-99");
  await page.getByRole("searchbox", { name: "Find something to add" }).fill("the");
  await expect(page.getByRole("list", { name: "Found" }).getByRole("listitem")).not.toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await faultsOf(page)).toEqual([]);
});

test("axe finds nothing with prompts open, a question asked, a link beside a kept session, and on the other parts", async ({
  page,
}) => {
  await prepare(page);
  await expect(await openWords(page, 0, "Ask the room")).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  for (const name of ["Run it", "Show it"]) {
    await page.getByRole("button", { name, exact: true }).click();
    expect(await faultsOf(page)).toEqual([]);
  }
  await page.goto("about:blank");
  await page.goto("sessions/build/#CS-03");
  await page.getByRole("button", { name: "Keep this one instead" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
});
