import { expect, type Page } from "@playwright/test";

export const results = "[data-results]";

/** Opens the library at an address such as “?q=faith” and waits for its results. */
export async function openView(page: Page, address: string): Promise<void> {
  await page.goto(`/library/${address}`);
  await expect(page.locator(results)).toHaveAttribute("data-state", "ready");
}

export const openQuery = (page: Page, query: string) => openView(page, `?q=${encodeURIComponent(query)}`);

export const totalOf = async (page: Page) => Number(await page.locator(results).getAttribute("data-total"));

/** Waits until everything that the page shows at once is drawn, and says which entries these are. */
export async function shownIds(page: Page): Promise<string[]> {
  const rows = page.locator(`${results} > [data-entry]`);
  await expect(rows).toHaveCount(Math.min(20, await totalOf(page)));
  return rows.evaluateAll((nodes) => nodes.map((node) => node.getAttribute("data-entry") ?? ""));
}
