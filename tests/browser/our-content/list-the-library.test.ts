import { test } from "../../fixtures/guarded-page.ts";
import { expect, expectState, results } from "../library-page.ts";

test("before a search the entries are listed, by kind in turn, and more of them on request", async ({ page }) => {
  await page.goto("library/");
  await expectState(page, "idle");
  const rows = page.locator(`${results} > [data-entry]`);
  await expect(rows).toHaveCount(20);
  const ids = () => rows.evaluateAll((nodes) => nodes.map((node) => node.getAttribute("data-entry") ?? ""));
  const listed = Number(await page.locator(results).getAttribute("data-listed"));
  const more = page.getByRole("button", { name: "Show more results" });
  await expect(more).toBeVisible();
  while (await more.isVisible()) {
    const before = await rows.count();
    await more.click();
    await expect.poll(() => rows.count()).toBeGreaterThan(before);
  }
  await expectState(page, "idle");
  const all = await ids();
  expect(all).toHaveLength(listed);
  expect(new Set(all).size).toBe(listed);
  const kinds = all.map((id) => id.slice(0, 2)).filter((kind, i, each) => kind !== each[i - 1]);
  expect(kinds).toEqual(["IN", "CS", "PR", "CL", "SE"].filter((kind) => kinds.includes(kind)));
  await expect(page.locator(results).getByRole("heading", { level: 2 })).toHaveCount(kinds.length);
});
