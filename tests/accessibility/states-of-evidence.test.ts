import { faultsOf } from "../fixtures/accessibility-faults.ts";
import { expect, test } from "../fixtures/guarded-page.ts";

test("axe finds nothing on the plot, read in words, filtered, and with nothing found", async ({ page }) => {
  await page.goto("evidence/");
  expect(await faultsOf(page)).toEqual([]);
  await page.getByLabel("Read it in words").check();
  await page.getByText("More filters").click();
  expect(await faultsOf(page)).toEqual([]);
  for (const query of ["population=island-pupils", "population=hill-farmers&clinical-area=gardening"]) {
    await page.goto(`evidence/?${query}`);
    await expect(page.getByRole("button", { name: "Show all results" })).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
  }
});
