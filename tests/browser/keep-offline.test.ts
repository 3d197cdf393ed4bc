import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { fixtureSite } from "../../scripts/fixture-site.ts";
import { serveSite } from "../../scripts/serve.ts";
import { listForOffline } from "../../src/integrations/offline-list.ts";
import { listPath, versionPath } from "../../src/offline/copy/offline-list.ts";

/** A published copy of the library that a test can change, and a host that it can stop. */
let folder = "";
let server: Server | undefined;
let port = 0;

const address = (path: string) => `http://localhost:${String(port)}${fixtureSite.base}${path}`;

async function startHost(): Promise<void> {
  server = serveSite(folder, fixtureSite.base).listen(port);
  await new Promise((resolve) => server?.once("listening", resolve));
  ({ port } = server.address() as AddressInfo);
}

function stopHost(): void {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
}

/** Changes a file of the published library and lists its files anew, as a build does. */
function publish(file: string, change: (text: string) => string): void {
  const path = join(folder, file);
  writeFileSync(path, change(readFileSync(path, "utf8")));
  rmSync(join(folder, listPath));
  rmSync(join(folder, versionPath));
  const list = listForOffline(folder);
  writeFileSync(join(folder, listPath), JSON.stringify(list));
  writeFileSync(join(folder, versionPath), JSON.stringify({ version: list.version, bytes: list.bytes }));
}

const cacheNames = (page: Page) => page.evaluate(() => caches.keys());
const workers = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope));

async function keep(page: Page): Promise<void> {
  await page.goto(address("offline/"));
  await page.getByRole("button", { name: "Keep this library on this device" }).click();
  await expect(page.getByText(/^Kept whole on this device on .+ The library has not changed since\.$/)).toBeVisible();
}

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "published-"));
  cpSync(fixtureSite.folder, folder, { recursive: true });
  port = 0;
  await startHost();
});

test.afterEach(() => {
  stopHost();
  rmSync(folder, { recursive: true });
});

test("whoever only reads gets no service worker and no copy", async ({ page }) => {
  for (const path of ["", "offline/", "library/", "assessments/"]) await page.goto(address(path));
  await expect(page.getByText("This browser keeps nothing of this library on this device.")).toBeVisible();
  expect([await cacheNames(page), await workers(page)]).toEqual([[], []]);
});

test("a kept library reads, searches and assesses without a connection, and says from which day it is", async ({
  page,
}) => {
  await keep(page);
  stopHost();

  await page.goto(address("library/"));
  await expect(page.getByText(/^You are reading the copy kept on this device on/)).toBeVisible();
  await page.getByRole("searchbox").fill("lantern");
  await page.getByRole("searchbox").press("Enter");
  await expect(page.locator("[data-results]")).toHaveAttribute("data-state", "ready");
  expect(Number(await page.locator("[data-results]").getAttribute("data-total"))).toBeGreaterThan(0);

  await page.goto(address("checklists/"));
  await page.getByRole("main").locator("[data-entry] a").first().click();
  await page.getByRole("button", { name: "Start self-assessment" }).click();
  await expect(page.getByText("Saved on this device").first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole("radio").first()).toBeVisible();

  await page.goto(address("documents/nothing-of-the-kind.pdf"));
  await expect(page.getByText("What you asked for is not in the copy on this device")).toBeVisible();
});

test("a copy stays as it is until it is renewed, and goes when it is removed", async ({ page }) => {
  await keep(page);
  publish("about/index.html", (html) => html.replace("</h1>", " in its second edition</h1>"));
  await page.goto(address("about/"));
  await expect(page.getByRole("heading", { level: 1 })).not.toContainText("second edition");

  await page.goto(address("offline/"));
  await expect(page.getByText("The library has changed since.")).toBeVisible();
  await page.getByRole("button", { name: "Fetch the library as it is now" }).click();
  await expect(page.getByText("The library has not changed since.")).toBeVisible();
  await page.goto(address("about/"));
  await expect(page.getByRole("heading", { level: 1 })).toContainText("second edition");
  expect(await cacheNames(page)).toHaveLength(1);

  await page.goto(address("assessments/"));
  await page.getByRole("button", { name: "Delete The library without a connection" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete", exact: true }).click();
  await expect(page.getByText(/^Deleted, and looked for again: .*a copy of the library at/)).toBeFocused();
  expect([await cacheNames(page), await workers(page)]).toEqual([[], []]);
  await page.goto(address("about/"));
  await expect(page.getByText("You are reading the copy")).toHaveCount(0);
});

test("what is cut off or mixed from two editions is not kept, and the words say why", async ({ page }) => {
  await page.goto(address("offline/"));
  writeFileSync(join(folder, "about", "index.html"), "<h1>Newer than its list</h1>");
  await page.getByRole("button", { name: "Keep this library on this device" }).click();
  await expect(page.getByText("it may just have been published anew")).toBeVisible();
  expect([await cacheNames(page), await workers(page)]).toEqual([[], []]);

  await page.route("**/glossary/", (route) => route.abort());
  publish("about/index.html", (html) => html);
  await page.getByRole("button", { name: "Keep this library on this device" }).click();
  await expect(page.getByText("The connection failed before everything was here.")).toBeVisible();
  expect(await cacheNames(page)).toEqual([]);
  await page.unroute("**/glossary/");
  await page.getByRole("button", { name: "Keep this library on this device" }).click();
  await expect(page.getByText("The library has not changed since.")).toBeVisible();
});

test("a site that offers no copies any more removes those that it once offered", async ({ page }) => {
  await keep(page);
  const [names = ""] = readFileSync(join(folder, "sw.js"), "utf8").split("\n");
  const removing = readFileSync(join("src", "offline", "worker", "remove-copies.mjs"), "utf8");
  publish("sw.js", () => `${names}\n${removing}`);
  await page.goto(address("about/"));
  await expect(page.getByText("You are reading the copy")).toHaveCount(0);
  await expect.poll(() => cacheNames(page)).toEqual([]);
  await expect.poll(() => workers(page)).toEqual([]);
});
