import { test } from "../fixtures/guarded-page.ts";
import { expect, openQuery, openView, results, totalOf } from "./library-page.ts";

test("where nothing matches, that is the heading, which says how far it reaches, and common words are offered", async ({
  page,
}) => {
  await openQuery(page, "people");
  const total = await totalOf(page);
  expect(total).toBeGreaterThan(0);
  await openQuery(page, "qqqqzzzz people");
  const status = page.getByRole("status").first();
  await expect(status.getByRole("heading", { level: 2 })).toHaveText("No entries for “qqqqzzzz people”.");
  await expect(status).toContainText("Nothing in this library has “qqqqzzzz”: none of its ");
  await expect(status).toContainText("That says nothing about what is known elsewhere.");
  await expect(page.locator(`${results} > *`)).toHaveCount(0);
  const common = page.getByRole("listitem").filter({ hasText: "with the common word “people” alone." });
  await expect(common).toContainText(`${String(total)} entr`);
  await common.getByRole("link", { name: "Show them" }).click();
  await expect(page).toHaveURL(/\?q=people$/);
  await expect(page.locator(results)).toHaveAttribute("data-total", String(total));
  await expect(page.getByRole("region", { name: "Where to look instead" })).toBeHidden();
});

test("where nothing matches, the largest topics lead to as many entries as they say", async ({ page }) => {
  await openView(page, "?q=qqqqzzzz");
  await expect(page.getByRole("status").first()).toHaveText(/^No entries for “qqqqzzzz”/);
  await expect(page.getByRole("heading", { name: "Largest topics" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Browse by type" })).toBeVisible();
  const topics = await page.locator("[data-part=nearest] li").evaluateAll((items) =>
    items.map((item) => ({
      address: item.querySelector("a")?.getAttribute("href") ?? "",
      total: item.querySelector("[data-part=total]")?.textContent ?? "",
    })),
  );
  expect(topics.length).toBe(6);
  await page.locator("[data-part=nearest] a").first().click();
  await expect(page.locator(results)).toHaveAttribute("data-total", topics[0]?.total ?? "");
  for (const { address, total } of topics.slice(1)) {
    await openView(page, address);
    expect(String(await totalOf(page))).toBe(total);
    expect(Number(total)).toBeGreaterThan(0);
  }
});
