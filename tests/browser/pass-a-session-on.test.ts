import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/guarded-page.ts";
import {
  addFound,
  buildPath,
  idsOf,
  isKept,
  itemsOf,
  nameOf,
  openWords,
  prepare,
  prompt,
  savedFile,
  storageOf,
} from "../fixtures/session-in-preparation.ts";

async function openFile(page: Page, name: string, content: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Open a file" }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: "application/json", buffer: Buffer.from(content) });
}

test("a file brings the whole session to another device, and one that is none is refused in words", async ({
  page,
  browser,
}) => {
  await prepare(page);
  const { name, path } = await savedFile(page);
  expect(name).toMatch(/^board-hour-\d{4}-\d\d-\d\d\.session\.json$/);
  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(page.url().split("#")[0] ?? "");
  await openFile(elsewhere, "other.json", "{}");
  await expect(elsewhere.getByText(/This file holds no session/)).toBeVisible();
  expect(await storageOf(elsewhere)).toEqual([]);
  await openFile(elsewhere, name, readFileSync(path, "utf8"));
  await expect(elsewhere.getByText("Opened “Board hour”.")).toBeVisible();
  await expect(nameOf(elsewhere)).toHaveValue("Board hour");
  await expect(await openWords(elsewhere, 0, "Ask the room")).toHaveValue(prompt);
  await isKept(elsewhere);
  await elsewhere.context().close();
});

test("a file never takes the place of the kept session unasked", async ({ page }) => {
  await prepare(page);
  const file = readFileSync((await savedFile(page)).path, "utf8").replace("Board hour", "Another hour");
  await openFile(page, "another.session.json", file);
  const dialog = page.getByRole("dialog", { name: "Keep this one instead of “Board hour”?" });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "Save mine as a file first" }).click(),
  ]);
  expect(readFileSync(await download.path(), "utf8")).toContain("Board hour");
  await page.keyboard.press("Escape");
  await expect(page.getByText("Not opened. Your session is as it was.")).toBeVisible();
  await expect(nameOf(page)).toHaveValue("Board hour");
  await openFile(page, "another.session.json", file);
  await dialog.getByRole("button", { name: "Keep this one instead" }).click();
  await expect(nameOf(page)).toHaveValue("Another hour");
  await isKept(page);
  await page.reload();
  await expect(nameOf(page)).toHaveValue("Another hour");
});

test("a link does not touch the kept session, which is one press away", async ({ page }) => {
  await prepare(page);
  const link = `${page.url().split("#")[0] ?? ""}#CS-03:5,PR-01`;
  const open = async () => {
    await page.goto("about:blank");
    await page.goto(link);
    await expect(page.getByText("This device keeps “Board hour”, 2 items.")).toBeVisible();
  };
  await open();
  expect(await idsOf(page)).toEqual(["CS-03", "PR-01"]);
  await addFound(page, "CS-02");
  await page.getByRole("button", { name: "Go to mine" }).click();
  expect(await idsOf(page)).toEqual(["CS-01", "CL-01.i02"]);
  await expect(nameOf(page)).toHaveValue("Board hour");

  await open();
  await page.getByRole("button", { name: "Add these to mine" }).click();
  expect(await idsOf(page)).toEqual(["CS-01", "CL-01.i02", "CS-03", "PR-01"]);
  await isKept(page);

  await page.goto("about:blank");
  await page.goto(link);
  await page.getByRole("button", { name: "Keep this one instead" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByRole("button", { name: "Go to mine" })).toBeVisible();
  await page.getByRole("button", { name: "Keep this one instead" }).click();
  await dialog.getByRole("button", { name: "Keep this one instead" }).click();
  await expect(nameOf(page)).toHaveValue("");
  await isKept(page);
  await page.goto(buildPath);
  await expect(itemsOf(page)).toHaveCount(2);
  expect(await idsOf(page)).toEqual(["CS-03", "PR-01"]);
});
