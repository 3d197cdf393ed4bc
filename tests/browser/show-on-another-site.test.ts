import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test as base } from "@playwright/test";

/** Another site, at an origin of its own, whose one page is what a test gives it. */
const test = base.extend<{ show: (body: string) => Promise<string> }>({
  show: async ({}, use) => {
    const servers: Server[] = [];
    await use(async (body) => {
      const server = createServer((_, response) => {
        response.setHeader("content-type", "text/html; charset=utf-8");
        response.end(`<!doctype html><html lang="en"><title>Another site</title><body>${body}</body></html>`);
      });
      servers.push(server);
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
    });
    for (const server of servers) server.close();
  },
});

for (const [id, says] of [
  ["CS-02", "Calls before the ferry at Harbour End"],
  ["CS-02.f1", "From Calls before the ferry at Harbour End"],
  ["CL-01", "Does the lantern shelf serve the whole town?"],
  ["harvest-plot", "See each result in the evidence"],
] as const) {
  test(`another site shows ${id} in a frame, with its styles and where it comes from`, async ({
    page,
    baseURL,
    show,
  }) => {
    const faults: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error" || /refused|policy/i.test(message.text())) faults.push(message.text());
    });
    const frame = `<iframe src="${baseURL ?? ""}embed/${id}/" title="Shown" width="100%" height="500"></iframe>`;
    await page.goto(await show(frame));
    const shown = page.frameLocator("iframe");
    await expect(shown.getByText(says).first()).toBeVisible();
    await expect(shown.getByText(/From Northtown Lantern Shelf, First edition, November 2026/)).toBeVisible();
    // The styles of the library, and not those of a bare page.
    await expect(shown.locator(".embed")).toHaveCSS("padding-left", "16px");
    await expect(shown.locator("script")).toHaveCount(0);
    expect(faults).toEqual([]);
  });
}

test("a link in a frame opens apart and leaves the other site where it is", async ({ page, baseURL, show }) => {
  const site = await show(
    `<iframe src="${baseURL ?? ""}embed/CS-02/" title="Shown" width="100%" height="500"></iframe>`,
  );
  await page.goto(site);
  const opened = page.waitForEvent("popup");
  await page.frameLocator("iframe").getByRole("link", { name: "Calls before the ferry at Harbour End" }).click();
  await expect(await opened).toHaveURL(/case-studies\/calls-before-the-ferry-at-harbour-end\/$/);
  expect(await (await opened).evaluate(() => window.opener === null)).toBe(true);
  expect(page.url()).toBe(site);
});

test("no other page of the library can be put into a frame", async ({ page, baseURL, show }) => {
  const address = `${baseURL ?? ""}case-studies/calls-before-the-ferry-at-harbour-end/`;
  await page.goto(await show(`<iframe src="${address}" title="Shown" width="100%" height="500"></iframe>`));
  await expect(page.frameLocator("iframe").getByRole("heading", { level: 1, name: /Calls before/ })).toHaveCount(0);
});

test("at 320 pixels nothing of a frame is wider than it", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const id of ["CS-02", "CS-02.f1", "CL-01", "harvest-plot"]) {
    await page.goto(`embed/${id}/`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), id).toBe(320);
  }
});
