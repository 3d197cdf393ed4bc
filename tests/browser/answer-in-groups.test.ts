import type { Page } from "@playwright/test";
import { test } from "../fixtures/guarded-page.ts";
import { expect, openQuery, openView, othersOf, results, shownIds, totalOf } from "./library-page.ts";

const region = (page: Page) => page.getByRole("region", { name: "The answer in short" });
const group = (page: Page, name: string) =>
  region(page)
    .locator("div")
    .filter({ has: page.getByRole("heading", { name, exact: true }) })
    .filter({ visible: true });

const kinds = {
  Do: ["What the sources advise", /\/(insights|principles)\//],
  Tried: ["What services did, and what changed", /\/case-studies\//],
  "Check yourselves": ["Questions for a team", /\/checklists\//],
  "Teach it": ["Sessions ready to run", /\/sessions\//],
} as const;

test("an answer has groups that say what they hold, with links to rows of the list that hold all", async ({ page }) => {
  await openQuery(page, "lantern");
  await shownIds(page);
  await expect(region(page)).toBeVisible();
  const rows = page.locator(`${results} > [data-match=all] h3 a`);
  const listed = await rows.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  let shown = 0;
  for (const [name, [about, address]] of Object.entries(kinds)) {
    const own = group(page, name);
    if ((await own.count()) === 0) continue;
    shown += 1;
    await expect(own.getByText(about, { exact: true })).toBeVisible();
    const links = own.getByRole("link");
    expect(await links.count()).toBeLessThanOrEqual(3);
    for (const link of await links.all()) {
      const to = (await link.getAttribute("href")) ?? "";
      expect(to).toMatch(address);
      if ((await totalOf(page)) <= 20) expect(listed).toContain(to);
      // Under each link stands what it leads to, or how long it takes.
      await expect(link.locator("xpath=following-sibling::p").first()).not.toBeEmpty();
    }
  }
  expect(shown).toBeGreaterThan(1);
  const [title = ""] = await group(page, "Tried").getByRole("link").allTextContents();
  await group(page, "Tried").getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title.trim());
});

test("what was tried says what happened to the gap, with its symbol", async ({ page }) => {
  await openQuery(page, "lantern");
  const mark = group(page, "Tried").locator(".gap-mark").first();
  await expect(mark).toContainText(/gap/i);
  await expect(mark.locator(".gap-mark__symbol")).toHaveText(/^[▸◂═≷○]+$/);
});

test("where no entry holds all that was asked for there is no group, however many hold some", async ({ page }) => {
  await openQuery(page, "lantern qqqqzzzz");
  await expect.poll(() => othersOf(page)).toBeGreaterThan(0);
  await expect(region(page)).toBeHidden();
  await openQuery(page, "lantern");
  await expect(region(page)).toBeVisible();
  await openView(page, "?population=night-workers");
  await expect(region(page)).toBeHidden();
});

test("filters narrow the groups as they narrow the list", async ({ page }) => {
  await openView(page, "?q=lantern&type=case-study");
  await expect(group(page, "Tried")).toBeVisible();
  for (const name of ["Do", "Check yourselves", "Teach it"]) await expect(group(page, name)).toHaveCount(0);
});
