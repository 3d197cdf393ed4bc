import { readFile } from "node:fs/promises";
import type { Download, Locator, Page } from "@playwright/test";
import { expect, test } from "../fixtures/guarded-page.ts";

const path = "/checklists/enabling-system-context/";
const saved = "Saved on this device";

const start = async (page: Page) => {
  await page.goto(path);
  await page.getByRole("button", { name: "Start self-assessment" }).click();
  // A busy machine may take its time to write to disk.
  await expect(page.getByText(saved)).toBeVisible({ timeout: 20_000 });
};
const question = (page: Page, number: number) => page.locator(`#i${String(number).padStart(2, "0")}`);
const rate = (asked: Locator, answer: string) => asked.getByRole("radio", { name: answer, exact: true }).check();
const notes = (asked: Locator) => asked.getByRole("textbox", { name: "Notes" });
const bytesOf = async (download: Download) => readFile(await download.path());

async function download(page: Page): Promise<Download> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download a copy", exact: true }).click(),
  ]);
  return file;
}

async function openCopy(page: Page, name: string, content: string | Buffer): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Open a copy" }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: "application/json", buffer: Buffer.from(content) });
}

test("nothing is stored or asked for before the person starts", async ({ page }) => {
  const requests: string[] = [];
  await page.goto(path);
  await expect(page.getByRole("button", { name: "Start self-assessment" })).toBeVisible();
  await expect(page.getByText("stored in this browser, on this device and nowhere else")).toBeVisible();
  page.on("request", (request) => requests.push(request.url()));
  await page.waitForTimeout(500);
  const kept = await page.evaluate(async () => [
    (await indexedDB.databases()).length,
    localStorage.length,
    sessionStorage.length,
    (await caches.keys()).length,
  ]);
  expect(kept).toEqual([0, 0, 0, 0]);
  expect(requests).toEqual([]);
  await expect(page.getByRole("radio")).toHaveCount(0);
});

test("a team answers, notes its proof, and finds all of it after a reload; nothing typed leaves the page", async ({
  page,
}) => {
  await start(page);
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  const first = question(page, 1);
  const ask = (await first.locator("[data-part=ask]").innerText()).trim();
  await expect(first.getByRole("radiogroup", { name: ask, exact: true })).toBeVisible();
  await rate(first, "In place");
  await notes(first).fill("Zebra lead named in March");
  await first.getByRole("textbox", { name: "Proof", exact: true }).fill("Board paper 7");
  await first.getByLabel("Proof dated").fill("2026-03-02");
  await first.getByLabel("Importance").selectOption("High");
  await page.getByRole("textbox", { name: "Organisation" }).fill("Zebra ICS");
  await page.getByRole("textbox", { name: "Organisation" }).blur();
  await expect(page.getByText("1 of 17 answered")).toBeVisible();
  await expect(page.getByText(saved)).toBeVisible();
  expect(requests).toEqual([]);
  expect(`${page.url()} ${await page.title()}`).not.toContain("Zebra");

  await page.reload();
  await expect(first.getByRole("radio", { name: "In place", exact: true })).toBeChecked();
  await expect(notes(first)).toHaveValue("Zebra lead named in March");
  await expect(first.getByRole("textbox", { name: "Proof", exact: true })).toHaveValue("Board paper 7");
  await expect(first.getByLabel("Proof dated")).toHaveValue("2026-03-02");
  await expect(first.getByLabel("Importance")).toHaveValue("high");

  await page.getByRole("button", { name: "Close" }).click();
  await page.goto("/checklists/");
  await page.goto(path);
  await expect(page.getByText("Zebra ICS, Round 1", { exact: true }).first()).toBeVisible();
  await page.getByRole("button", { name: "Continue Zebra ICS, Round 1" }).click();
  await expect(notes(first)).toHaveValue("Zebra lead named in March");
  await first.getByRole("button", { name: "Clear this answer" }).click();
  await expect(page.getByText("0 of 17 answered")).toBeVisible();
});

test("actions are added to a question, changed and removed, and the focus is never lost", async ({ page }) => {
  await start(page);
  const asked = question(page, 2);
  await asked.getByRole("button", { name: "Add an action" }).click();
  await expect(asked.getByRole("textbox", { name: "What" })).toBeFocused();
  await page.keyboard.type("Name a lead");
  await asked.getByRole("textbox", { name: "Owner" }).fill("Ann");
  await asked.getByLabel("Due", { exact: true }).fill("2027-01-15");
  await asked.getByRole("checkbox", { name: "Done" }).check();
  await expect(page.getByText(saved)).toBeVisible();
  await page.reload();
  await expect(asked.getByRole("textbox", { name: "What" })).toHaveValue("Name a lead");
  await expect(asked.getByRole("checkbox", { name: "Done" })).toBeChecked();
  await asked.getByRole("button", { name: "Remove" }).click();
  await expect(asked.getByRole("textbox", { name: "What" })).toHaveCount(0);
  await expect(asked.getByRole("button", { name: "Add an action" })).toBeFocused();
});

for (const event of ["beforeunload", "pagehide"]) {
  test(`what is still being typed is sent as soon as the page is left (${event})`, async ({ page, context }) => {
    await page.clock.install();
    await start(page);
    // No pause ever ends now, so that nothing but leaving sends what is typed.
    await page.clock.pauseAt(new Date(Date.now() + 3_600_000));
    await notes(question(page, 1)).pressSequentially("half a sent");
    const other = await context.newPage();
    await other.goto(path);
    await other.getByRole("button", { name: /^Continue/ }).click();
    await expect(notes(question(other, 1))).toHaveValue("");
    await page.evaluate((name) => dispatchEvent(new Event(name)), event);
    await expect(notes(question(other, 1))).toHaveValue("half a sent");
  });
}

test("a second tab sees a change at once, but not in the field that somebody types in there", async ({
  page,
  context,
}) => {
  await start(page);
  const other = await context.newPage();
  await other.goto(path);
  await other.getByRole("button", { name: /^Continue/ }).click();
  await rate(question(page, 3), "Planned");
  await notes(question(page, 3)).fill("from the first tab");
  await expect(question(other, 3).getByRole("radio", { name: "Planned", exact: true })).toBeChecked();
  await expect(notes(question(other, 3))).toHaveValue("from the first tab");
  await expect(other.getByText("1 of 17 answered")).toBeVisible();
});

test("the same field changed in two tabs keeps both and asks", async ({ page, context }) => {
  await start(page);
  const other = await context.newPage();
  await other.goto(path);
  await other.getByRole("button", { name: /^Continue/ }).click();
  await notes(question(page, 1)).pressSequentially("the first version");
  await notes(question(other, 1)).pressSequentially("the second version");
  await notes(question(page, 1)).blur();
  await notes(question(other, 1)).blur();
  for (const tab of [page, other]) {
    const conflict = question(tab, 1).getByRole("group", { name: "Notes: changed in two places" });
    await expect(conflict).toContainText("the first version");
    await expect(conflict).toContainText("the second version");
  }
  await question(page, 1).getByRole("button", { name: "Keep both" }).click();
  for (const tab of [page, other]) {
    await expect(notes(question(tab, 1))).toHaveValue(/^the (first|second) version\nthe (first|second) version$/);
    await expect(question(tab, 1).getByRole("group", { name: /changed in two places/ })).toHaveCount(0);
  }
});

test("one question at a time, by keyboard", async ({ page }) => {
  await start(page);
  await page.getByRole("button", { name: "One question at a time" }).press("Enter");
  await expect(page.locator(".question:visible")).toHaveCount(1);
  await expect(page.getByText("Question 1 of 17")).toBeVisible();
  await expect(page.getByRole("button", { name: "Previous question" })).toBeDisabled();
  await page.getByRole("button", { name: "Next question" }).press("Enter");
  await expect(page.getByText("Question 2 of 17")).toBeVisible();
  await expect(question(page, 2).getByRole("heading", { level: 3 })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(question(page, 2).getByRole("radio", { name: "Not started" })).toBeChecked();
  await page.getByRole("button", { name: "Next unanswered question" }).press("Enter");
  await expect(page.getByText("Question 1 of 17")).toBeVisible();
  await expect(question(page, 1).getByRole("heading", { level: 3 })).toBeFocused();
  await page.getByRole("button", { name: "All questions" }).press("Enter");
  await expect(page.locator(".question:visible")).toHaveCount(17);
});

test("on a projector: large type, one question a screen, keys to answer, move and leave", async ({ page }) => {
  await start(page);
  await page.getByRole("button", { name: "Show on a projector" }).press("Enter");
  const heading = question(page, 1).getByRole("heading", { level: 3 });
  await expect(heading).toBeFocused();
  await expect(heading).toHaveCSS("font-size", "40px");
  await page.keyboard.press("4");
  await expect(question(page, 1).getByRole("radio", { name: "In place", exact: true })).toBeChecked();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByText("Question 2 of 17")).toBeVisible();
  await page.keyboard.press("6");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowLeft");
  await expect(question(page, 2).getByRole("radio", { name: "Don’t know" })).toBeChecked();
  await notes(question(page, 2)).fill("");
  await notes(question(page, 2)).press("3");
  await expect(notes(question(page, 2))).toHaveValue("3");
  await expect(question(page, 2).getByRole("radio", { name: "Don’t know" })).toBeChecked();
  await expect(page.getByRole("banner")).toHaveCount(1);
  expect(await page.getByRole("banner").evaluate((banner) => banner.closest("[inert]") !== null)).toBe(true);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Show on a projector" })).toBeFocused();
  await expect(page.getByText("2 of 17 answered")).toBeVisible();
});

test("download, delete with proof, open the copy: the same bytes come back", async ({ page }) => {
  await start(page);
  await page.getByRole("textbox", { name: "Organisation" }).fill("Northtown ICS");
  await rate(question(page, 1), "Partly in place");
  await notes(question(page, 1)).fill("=1+1 “quoted” </script>\nnew line");
  await notes(question(page, 1)).blur();
  await expect(page.getByText(saved)).toBeVisible();
  const first = await download(page);
  expect(first.suggestedFilename()).toMatch(/^CL-01-northtown-ics-round-1-\d{4}-\d\d-\d\d\.assessment\.json$/);
  const bytes = await bytesOf(first);

  await page.getByRole("button", { name: "Delete from this device" }).click();
  const dialog = page.getByRole("dialog", { name: "Delete this assessment?" });
  await expect(dialog).toContainText("Northtown ICS, Round 1");
  await dialog.getByRole("button", { name: "Keep it" }).click();
  await expect(notes(question(page, 1))).toBeVisible();
  await page.getByRole("button", { name: "Delete from this device" }).click();
  await dialog.getByRole("button", { name: "Delete it" }).click();
  await expect(page.getByText("Deleted. Nothing of this assessment is left on this device.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Continue/ })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("button", { name: "Start self-assessment" })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Continue/ })).toHaveCount(0);

  await openCopy(page, "copy.json", bytes);
  await expect(notes(question(page, 1))).toHaveValue("=1+1 “quoted” </script>\nnew line");
  await expect(page.getByText(saved)).toBeVisible();
  const second = await bytesOf(await download(page));
  expect(second.equals(bytes)).toBe(true);
});

test("a bad file is explained, a partly good one asks, one of another checklist leads there", async ({ page }) => {
  await start(page);
  await rate(question(page, 1), "Planned");
  await rate(question(page, 2), "Planned");
  await expect(page.getByText(saved)).toBeVisible();
  const text = (await bytesOf(await download(page))).toString();
  await page.getByRole("button", { name: "Close" }).click();
  await openCopy(page, "half.json", text.slice(0, 300));
  await expect(page.getByText("The file ends in the middle")).toBeVisible();
  await openCopy(page, "partly.json", text.replace('"planned"', '"splendid"'));
  await expect(page.getByText("1 of 2 answers readable")).toBeVisible();
  await expect(page.getByText(/CL-01.i01 › rating/)).toBeVisible();
  await expect(page.getByRole("button", { name: /^Continue/ })).toHaveCount(1);
  await page.getByRole("button", { name: "Open what can be read" }).click();
  await expect(page.getByText("1 of 17 answered")).toBeVisible();
  await page.getByRole("button", { name: "Close" }).click();
  await expect(page.getByRole("button", { name: /^Continue/ })).toHaveCount(2);
  await openCopy(page, "other.json", text.replaceAll("CL-01", "CL-05"));
  await page.getByRole("link", { name: "Go to CL-05" }).click();
  await expect(page.locator("[data-entry=CL-05]").first()).toBeVisible();
});

test("a text that cannot be kept is said at its field, and what was typed stays", async ({ page }) => {
  await start(page);
  const field = notes(question(page, 1));
  await field.fill("x".repeat(20_001));
  await expect(page.getByText("The text has 20001 characters.")).toBeVisible();
  await field.blur();
  await expect(field).toHaveValue("x".repeat(20_001));
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await field.fill("short");
  await field.blur();
  await expect(page.getByText("The text has 20001 characters.")).toHaveCount(0);
  await expect(field).toHaveAttribute("aria-invalid", "false");
});

test("an open assessment prints its answers in the place of the paper form", async ({ page }) => {
  await start(page);
  await page.getByRole("textbox", { name: "Organisation" }).fill("Northtown ICS");
  await rate(question(page, 1), "In place");
  await notes(question(page, 1)).fill("Lead named");
  await notes(question(page, 1)).blur();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("Northtown ICS. Round 1.")).toBeVisible();
  await expect(question(page, 1).getByRole("definition").filter({ hasText: "Lead named" })).toBeVisible();
  await expect(question(page, 2).getByText("Not answered")).toBeVisible();
  await expect(page.locator(".paper-box:visible")).toHaveCount(0);
  await expect(page.getByText("Completed by", { exact: true })).toBeHidden();
  for (const role of ["button", "radio", "textbox", "navigation"] as const) {
    await expect(page.getByRole("main").getByRole(role)).toHaveCount(0);
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the checklist reads and prints as before, and offers nothing that cannot work", async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
    await expect(page.getByText("Assess yourselves")).toBeHidden();
    await expect(page.locator(".question").getByRole("heading", { level: 3 })).toHaveCount(17);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".question .paper-box:visible")).toHaveCount(17 * 6);
    await expect(page.getByText("Completed by")).toBeVisible();
  });
});
