import { aboutField, close, notes, openNotes, openProof, question, rate, saved, start } from "../fixtures/answering.ts";
import { checklistPath } from "../fixtures/assessment.ts";
import { expect, test } from "../fixtures/guarded-page.ts";
import { openNew } from "../fixtures/kept-assessments.ts";

test("nothing is stored or asked for before the person starts", async ({ page }) => {
  const requests: string[] = [];
  await page.goto(checklistPath);
  await expect(page.getByRole("button", { name: "Start self-assessment" })).toBeVisible();
  await expect(page.locator("self-assessment:defined")).toBeAttached();
  await expect(page.getByText("stored in this browser, on this device and nowhere else")).toBeVisible();
  page.on("request", (request) => requests.push(request.url()));
  await page.waitForTimeout(500);
  const kept = await page.evaluate(async () => [
    (await indexedDB.databases()).length,
    (await (navigator as unknown as { storageBuckets: { keys(): Promise<string[]> } }).storageBuckets.keys()).length,
    localStorage.length,
    sessionStorage.length,
    (await caches.keys()).length,
  ]);
  expect(kept).toEqual([0, 0, 0, 0, 0]);
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
  await (await openNotes(first)).fill("Zebra lead named in March");
  await (await openProof(first)).fill("Board paper 7");
  await first.getByLabel("Proof dated").fill("2026-03-02");
  await first.getByLabel("Importance").selectOption("High");
  await (await aboutField(page, "Organisation")).fill("Zebra ICS");
  await page.getByRole("textbox", { name: "Organisation" }).blur();
  await expect(page.getByText("1 of 17 answered")).toBeVisible();
  await expect(page.getByText(saved)).toBeVisible();
  // The views come by themselves; their addresses are those of built files, whatever was typed.
  expect(requests.filter((address) => !/\/_astro\/[\w.-]+\.js$/.test(address))).toEqual([]);
  expect(page.url()).not.toContain("Zebra");
  await expect(page).toHaveTitle(/^Zebra ICS, Round 1 – Does the lantern shelf/);

  await page.reload();
  await expect(first.getByRole("radio", { name: "In place", exact: true })).toBeChecked();
  await expect(notes(first)).toHaveValue("Zebra lead named in March");
  await expect(first.getByRole("textbox", { name: "Proof", exact: true })).toHaveValue("Board paper 7");
  await expect(first.getByLabel("Proof dated")).toHaveValue("2026-03-02");
  await expect(first.getByLabel("Importance")).toHaveValue("high");

  await close(page);
  await page.goto("checklists/");
  await page.goto(checklistPath);
  await expect(page.getByText("Zebra ICS, Round 1", { exact: true }).first()).toBeVisible();
  await page.getByRole("button", { name: "Continue Zebra ICS, Round 1" }).click();
  await expect(notes(first)).toHaveValue("Zebra lead named in March");
  await first.getByRole("button", { name: "Clear this answer" }).click();
  await expect(page.getByText("0 of 17 answered")).toBeVisible();
});

test("saving is read out once, and trouble whenever it comes and goes", async ({ page }) => {
  await openNew(page);
  const status = page.locator("assessment-bar").getByRole("status");
  await expect(status).toHaveText(saved);
  await (await openNotes(question(page, 1))).fill("a note");
  await expect(status).toHaveText("Saving…");
  await expect(status).toHaveAttribute("aria-live", "off");
  await expect(status).toHaveText(saved);
  await (await openNotes(question(page, 1))).fill("x".repeat(20_001));
  await expect(status).toContainText("Not saved");
  await expect(status).toHaveAttribute("aria-live", "polite");
  await (await openNotes(question(page, 1))).fill("short");
  await expect(status).toHaveText(saved);
  await expect(status).toHaveAttribute("aria-live", "polite");
});

test("an assessment that is not on this device any more is said to be so, without false comfort", async ({ page }) => {
  await page.goto(`${checklistPath}#open=gone`);
  const problem = page.getByRole("alert").filter({ hasText: "That assessment is no longer on this device" });
  await expect(problem).toContainText("If you have a copy, open it.");
  await expect(page).toHaveURL(checklistPath);
});

test("actions are added to a question, changed and removed, and the focus is never lost", async ({ page }) => {
  await openNew(page);
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
  await expect(asked.getByText("Removed: Name a lead.")).toBeVisible();
  const back = asked.getByRole("button", { name: "Put it back" });
  await expect(back).toBeFocused();
  await back.press("Enter");
  await expect(asked.getByRole("textbox", { name: "What" })).toBeFocused();
  await expect(asked.getByRole("textbox", { name: "Owner" })).toHaveValue("Ann");
  await expect(back).toBeHidden();
});

test("fields that are named alike stand in a group named by their question, and by their action", async ({ page }) => {
  await openNew(page);
  const ask = (await question(page, 2).locator("[data-part=ask]").innerText()).trim();
  const form = page.getByRole("group", { name: ask, exact: true });
  await openNotes(form);
  await openProof(form);
  for (const field of ["Notes", "Proof", "Proof dated"]) {
    await expect(form.getByLabel(field, { exact: true })).toBeVisible();
  }
  await expect(form.getByLabel("Importance")).toBeVisible();
  const add = form.getByRole("button", { name: "Add an action" });
  await add.click();
  await page.keyboard.type("Name a lead");
  await expect(form.getByRole("group", { name: "Action 1: Name a lead" }).getByLabel("Owner")).toBeVisible();
  await add.click();
  await expect(form.getByRole("group", { name: "Action 2", exact: true }).getByLabel("What")).toBeFocused();
});

test("a text that cannot be kept is said at its field, and what was typed stays", async ({ page }) => {
  await openNew(page);
  const field = await openNotes(question(page, 1));
  await field.fill("x".repeat(20_001));
  await expect(page.getByText("The text has 20001 characters.")).toBeVisible();
  await field.blur();
  await expect(field).toHaveValue("x".repeat(20_001));
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByText("Not saved. A field says why")).toBeVisible();
  await field.fill("short");
  await field.blur();
  await expect(page.getByText("The text has 20001 characters.")).toHaveCount(0);
  await expect(field).toHaveAttribute("aria-invalid", "false");
  await expect(page.getByText(saved)).toBeVisible();
});

test("an open assessment prints its answers in the place of the paper form", async ({ page }) => {
  await openNew(page);
  await (await aboutField(page, "Organisation")).fill("Northtown ICS");
  await rate(question(page, 1), "In place");
  await (await openNotes(question(page, 1))).fill("Lead named");
  await (await openProof(question(page, 1))).fill("Board paper 7");
  await question(page, 1).getByLabel("Proof dated").fill("2025-03-01");
  await question(page, 1).getByRole("button", { name: "Add an action" }).click();
  await page.keyboard.type("Name a deputy");
  await question(page, 1).getByLabel("Due", { exact: true }).fill("2026-12-24");
  await question(page, 1).getByLabel("Due", { exact: true }).blur();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("Northtown ICS. Round 1.")).toBeVisible();
  await expect(question(page, 1).getByRole("definition").filter({ hasText: "Lead named" })).toBeVisible();
  await expect(question(page, 1).getByText("Board paper 7 (dated 1 March 2025)")).toBeVisible();
  await expect(question(page, 1).getByText("Name a deputy, due 24 December 2026")).toBeVisible();
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
    await page.goto(checklistPath);
    await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
    // Playwright looks for no text within noscript.
    await expect(page.locator(".start-box__paper")).toBeVisible();
    await expect(page.locator(".question").getByRole("heading", { level: 3 })).toHaveCount(17);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".question .paper-box:visible")).toHaveCount(17 * 6);
    await expect(page.getByText("Completed by")).toBeVisible();
    await expect(page.getByText("Action", { exact: true }).filter({ visible: true })).toHaveCount(17);
  });
});
