import type { Page } from "@playwright/test";
import type { Assessment } from "../../src/assessment/model/assessment.ts";
import { isSaved, openCopy, question, rate } from "../fixtures/answering.ts";
import { encode } from "../../src/assessment/codec/encode.ts";
import { assessmentOf, checklistPath, roundOf } from "../fixtures/assessment.ts";
import { keepAndOpen, keptTexts, showView } from "../fixtures/kept-assessments.ts";
import { expect, test } from "../fixtures/guarded-page.ts";

const sent = roundOf(1, { "01": "partly" });

async function openFile(page: Page, assessment: Assessment) {
  await page.goto(checklistPath);
  await openCopy(page, "sent.json", encode(assessment));
  await isSaved(page);
}

/** The only assessment that the device keeps. */
const kept = async (page: Page) => JSON.parse(Object.values(await keptTexts(page)).join()) as Assessment;
const asked = (page: Page) => page.getByRole("group", { name: /^This came from a file that this device did not keep/ });

test("answers given in somebody else’s file can be a voice of their own, which is asked once", async ({ page }) => {
  await openFile(page, sent);
  await asked(page).getByRole("button", { name: "Answers of our own" }).click();
  await expect(page.getByText(/^These answers have an identity of their own from now on/)).toBeFocused();
  await expect(asked(page)).toBeHidden();
  await rate(question(page, 2), "Planned");
  await expect.poll(async () => (await kept(page)).answers["CL-01.i02"]?.rating).toBe("planned");
  expect((await kept(page)).id).not.toBe(sent.id);
  await page.reload();
  await isSaved(page);
  await expect(asked(page)).toBeHidden();
});

test("a name, a standing and a sign-off stay with the file whose answers somebody else changes", async ({ page }) => {
  const signOff = { id: crypto.randomUUID(), on: "2026-11-20", by: "ICB board", at: sent.updated, said: {} };
  await openFile(page, { ...sent, respondent: "Ann Chair", standing: "board", signedOff: [signOff] });
  await asked(page).getByRole("button", { name: "Answers of our own" }).click();
  await expect(
    page.getByText(/A name, a standing or a sign-off that came with that file stays with it\.$/),
  ).toBeFocused();
  await rate(question(page, 2), "Planned");
  await expect.poll(async () => (await kept(page)).answers["CL-01.i02"]?.rating).toBe("planned");
  const own = await kept(page);
  expect(own.respondent).toBe("");
  expect(own.standing).toBeUndefined();
  expect(own.signedOff).toBeUndefined();
  await showView(page, "Results");
  await expect(page.getByText(/ICB board/).and(page.locator(":visible"))).toHaveCount(0);
});

test("who goes on with a file of their own keeps its id", async ({ page }) => {
  await openFile(page, sent);
  await asked(page).getByRole("button", { name: "Going on with these" }).click();
  await expect(asked(page)).toBeHidden();
  expect((await kept(page)).id).toBe(sent.id);
});

test("nobody is asked about what began on this device", async ({ page }) => {
  await keepAndOpen(page, sent, "Answer");
  await expect(question(page, 1).getByRole("radio", { name: "Partly in place" })).toBeChecked();
  await expect(asked(page)).toBeHidden();
});

test("a wrong clock’s times are said on opening, and hold no later change", async ({ page }) => {
  const future = "2099-01-01T00:00:00.000Z";
  const answers = { "CL-01.i01": { rating: "partly" as const, updated: future } };
  await openFile(page, assessmentOf({ updated: future, answers }));
  await expect(page.getByText(/^A clock was wrong: 2 times in this assessment, such as 1 January 2099/)).toBeVisible();
  await rate(question(page, 1), "Planned");
  await expect(page.getByText(/^A clock was wrong/)).toHaveCount(0);
  await isSaved(page);
  await expect.poll(async () => (await kept(page)).updated < "2099").toBe(true);
  expect((await kept(page)).answers["CL-01.i01"]?.updated).not.toBe(future);
});

test("an edition that the site does not have yet is said on opening", async ({ page }) => {
  const answers = { "CL-01.i99": { rating: "partly" as const, updated: sent.updated } };
  await openFile(page, { ...sent, edition: 99, answers });
  await expect(
    page.getByText("This assessment answers edition 99 of the checklist, and this page has edition 1."),
  ).toBeVisible();
  await expect(page.getByText("1 answer is to questions that are not on this page (CL-01.i99)")).toBeVisible();
});
