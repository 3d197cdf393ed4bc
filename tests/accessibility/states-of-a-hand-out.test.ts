import { faultsOf } from "../fixtures/accessibility-faults.ts";
import { expect, test } from "../fixtures/guarded-page.ts";
import { everyKind, openPack } from "../fixtures/pack-page.ts";

test("axe finds nothing on a hand-out of every kind of thing", async ({ page }) => {
  await openPack(page, everyKind);
  await page.getByRole("button", { name: "Show the hand-out" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Session" })).toBeFocused();
  expect(await faultsOf(page)).toEqual([]);
});
