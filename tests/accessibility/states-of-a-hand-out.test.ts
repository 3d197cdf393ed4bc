import { faultsOf } from "../fixtures/accessibility-faults.ts";
import { expect, test } from "../fixtures/guarded-page.ts";
import { everyKind, openPack } from "../fixtures/pack-page.ts";

for (const sheet of ["hand-out", "evidence brief"])
  test(`axe finds nothing on the ${sheet} of every kind of thing`, async ({ page }) => {
    await openPack(page, everyKind);
    await page.getByRole("button", { name: `Show the ${sheet}` }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Session" })).toBeFocused();
    expect(await faultsOf(page)).toEqual([]);
  });
