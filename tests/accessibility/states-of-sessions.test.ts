import { faultsOf } from "../fixtures/accessibility-faults.ts";
import { expect, test } from "../fixtures/guarded-page.ts";

test("axe finds nothing on a session as it runs, over its time, shown, projected and handed out", async ({ page }) => {
  await page.goto("sessions/an-evening-at-the-shelf/#step-2");
  await page.getByRole("button", { name: "Start the clock" }).click();
  expect(await faultsOf(page)).toEqual([]);
  await page.goto("sessions/an-evening-at-the-shelf/#screen-2");
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole("button", { name: "Fill the screen" }).click();
  expect(await faultsOf(page)).toEqual([]);
  await page.goto("sessions/an-evening-at-the-shelf/#hand-out");
  expect(await faultsOf(page)).toEqual([]);
});

test("axe finds nothing on a source with every part open, and while it is searched", async ({ page }) => {
  await page.goto("sources/northtown-report/");
  await page.getByRole("button", { name: "Open all parts" }).click();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByLabel("Find a unit by its words").fill("ferry");
  expect(await faultsOf(page)).toEqual([]);
});
