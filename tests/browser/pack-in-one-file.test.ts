import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { faultsOf } from "../fixtures/accessibility-faults.ts";
import { expect, test } from "../fixtures/guarded-page.ts";
import { htmlFaults } from "../fixtures/html-faults.ts";
import { bytesOf, everyKind, openPack, pressForFile } from "../fixtures/pack-page.ts";

const button = "Download it as one file";

test("the file opens from a folder without a network, asks for nothing, runs nothing, and reads as the site does", async ({
  page,
  browser,
}) => {
  await openPack(page, everyKind);
  const file = await pressForFile(page, button);
  const folder = mkdtempSync(join(tmpdir(), "stick-"));
  copyFileSync(await file.path(), join(folder, "session.html"));
  const context = await browser.newContext({ offline: true });
  const stick = await context.newPage();
  const [asked, faults]: [string[], string[]] = [[], []];
  stick.on("request", (request) => asked.push(request.url()));
  stick.on("console", (message) => faults.push(message.text()));
  const address = pathToFileURL(join(folder, "session.html")).href;
  await stick.goto(address);
  expect(asked).toEqual([address]);
  await expect(stick.getByRole("heading", { level: 1, name: "Session" })).toBeVisible();
  await expect(stick).toHaveTitle("Session");
  await expect(stick.locator("[data-part=parts] > section")).toHaveCount(everyKind.length);
  await expect(stick.locator("script, link, img:not([src^='data:']), form, [style]")).toHaveCount(0);
  // The styles of the site: a mark of the gap is set in a box of its own, and a bar is drawn in the colour of its field.
  const chart = stick.locator(".time-lines__line--accent line").first();
  await expect(chart).not.toHaveCSS("stroke", "none");
  await expect(stick.getByText("Text under").first()).toBeVisible();

  await stick.getByRole("navigation", { name: "Contents" }).getByRole("link").nth(3).press("Enter");
  await expect(stick.locator("#item-4 h2")).toBeInViewport();
  expect(await faultsOf(stick)).toEqual([]);
  await stick.emulateMedia({ forcedColors: "active" });
  await expect(stick.locator("#item-1 h2")).toBeVisible();
  await stick.emulateMedia({ media: "print", forcedColors: "none" });
  await expect(stick.locator("#item-2")).toHaveCSS("break-before", "page");
  expect(faults).toEqual([]);
  await context.close();
  rmSync(folder, { recursive: true });
});

test("the same session gives the same bytes: valid HTML, with its own policy and only the styles that it uses", async ({
  page,
}) => {
  await openPack(page, everyKind);
  const first = await bytesOf(await pressForFile(page, button));
  await page.reload();
  await page.getByRole("heading", { name: "Hand out" }).waitFor();
  const second = await bytesOf(await pressForFile(page, button));
  expect(first.equals(second)).toBe(true);
  const text = first.toString("utf8");
  expect(await htmlFaults(text, "session.html")).toEqual([]);
  expect(text).toContain("default-src 'none'; style-src 'unsafe-inline'; img-src data:");
  expect(text).not.toContain("frame-ancestors");
  const [, css = ""] = /<style>([\s\S]*?)<\/style>/.exec(text) ?? [];
  expect(css.length).toBeGreaterThan(5_000);
  expect(css.length).toBeLessThan(45_000);
  expect(css).not.toContain("nhsuk-select");
});

test("from the copy kept on the device it is made without a connection", async ({ page, context }) => {
  await page.goto("offline/");
  await page.getByRole("button", { name: "Keep this library on this device" }).click();
  await expect(page.getByText(/^Kept whole on this device on/)).toBeVisible();
  await context.setOffline(true);
  await openPack(page, everyKind);
  const file = await pressForFile(page, button);
  expect((await bytesOf(file)).length).toBeGreaterThan(20_000);
});
