import { expect as baseExpect, type Page } from "@playwright/test";

export const results = "[data-results]";

/** A machine with much else to do needs longer than the usual five seconds to load the search. */
export const expect = baseExpect.configure({ timeout: 20_000 });

/** Shows the library at an address such as “?q=faith” and waits for its results; a page once loaded is not loaded again. */
export async function openView(page: Page, address: string): Promise<void> {
  if (!new URL(page.url(), "http://localhost").pathname.endsWith("/library/")) await page.goto(`library/${address}`);
  else {
    await page.evaluate((search) => {
      history.pushState(null, "", search);
      dispatchEvent(new PopStateEvent("popstate"));
    }, address);
  }
  await expectState(page, "ready");
}

export const expectState = (page: Page, state: "idle" | "loading" | "ready" | "error") =>
  expect(page.locator(results)).toHaveAttribute("data-state", state);

export const openQuery = (page: Page, query: string) => openView(page, `?q=${encodeURIComponent(query)}`);

export const totalOf = async (page: Page) => Number(await page.locator(results).getAttribute("data-total"));

/** How many entries below those hold only some of what was asked for. */
export const othersOf = async (page: Page) =>
  Number.parseInt((await page.locator(`${results} .result__some [data-part=count]`).allTextContents())[0] ?? "0");

/** Unfolds one facet of the filters. */
export const openFacet = (page: Page, name: string) =>
  page.locator(".filters summary", { hasText: new RegExp(`^\\s*${name}\\s*$`) }).click();

/** Waits until everything that the page shows at once is drawn, and says which entries these are. */
export async function shownIds(page: Page): Promise<string[]> {
  const rows = page.locator(`${results} > [data-entry]`);
  // The heading of the others is drawn with the first of them.
  const isDrawn = async () => (await rows.count()) === Math.min(20, (await totalOf(page)) + (await othersOf(page)));
  await expect.poll(isDrawn).toBe(true);
  return rows.evaluateAll((nodes) => nodes.map((node) => node.getAttribute("data-entry") ?? ""));
}

/** Something to wait for, and the way to let it go on. */
export function hold(): { held: Promise<void>; release: () => void } {
  const gate = new AbortController();
  const held = new Promise<void>((resolve) => {
    gate.signal.addEventListener("abort", () => {
      resolve();
    });
  });
  return {
    held,
    release: () => {
      gate.abort();
    },
  };
}
