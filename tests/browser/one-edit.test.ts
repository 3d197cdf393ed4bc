import type { Page } from "@playwright/test";
import { checklistPath } from "../fixtures/assessment.ts";
import { isSaved, notes, question, rate, saved, start, openNotes } from "../fixtures/answering.ts";
import { expect, test } from "../fixtures/guarded-page.ts";
import { keptTexts } from "../fixtures/kept-assessments.ts";

declare global {
  interface Window {
    /** Texts that were encoded and decoded since the counting began. */
    codec: { encoded: string[]; decoded: string[] };
  }
}

/**
 * Encoding alone writes JSON with two spaces of indent, decoding alone reads strict UTF-8. That both are still so is
 * proved below by what they are given: a count of nothing would fail.
 */
function countCoding(): void {
  const codec = { encoded: [] as string[], decoded: [] as string[] };
  window.codec = codec;
  const stringify = JSON.stringify.bind(JSON);
  JSON.stringify = ((...args: [unknown]) => {
    const text = stringify(...args);
    if ((args as unknown[])[2] === 2) codec.encoded.push(text);
    return text;
  }) as typeof JSON.stringify;
  const { decode } = Object.getOwnPropertyDescriptors(TextDecoder.prototype);
  TextDecoder.prototype.decode = function (...args) {
    const text = decode.value?.apply(this, args) ?? "";
    if (this.fatal && text.startsWith("{")) codec.decoded.push(text);
    return text;
  };
}

/** What coding an edit cost, once it is saved and nothing more happens. */
async function costOf(page: Page, edit: () => Promise<void>) {
  await page.evaluate(() => {
    window.codec.encoded = [];
    window.codec.decoded = [];
  });
  const before = Object.values(await keptTexts(page));
  await edit();
  await expect.poll(async () => Object.values(await keptTexts(page))).not.toEqual(before);
  await isSaved(page);
  // What the page hears of its own change, and what it draws, come after.
  await page.waitForTimeout(500);
  await expect(page.getByText(saved)).toBeVisible();
  const [text = ""] = Object.values(await keptTexts(page));
  return { text, ...(await page.evaluate(() => window.codec)) };
}

test("one edit encodes the assessment once, and decodes it once at most", async ({ page }) => {
  await page.addInitScript(countCoding);
  await start(page);

  const click = await costOf(page, () => rate(question(page, 1), "Partly in place"));
  expect(click.text).toContain('"rating": "partly"');
  expect(click.encoded.map((text) => `${text}\n`)).toEqual([click.text]);
  expect(click.decoded.length).toBeLessThanOrEqual(1);

  const note = await costOf(page, async () => {
    await (await openNotes(question(page, 1))).fill("Two wards have no figures");
    await notes(question(page, 1)).blur();
  });
  expect(note.text).toContain("Two wards have no figures");
  expect(note.encoded.map((text) => `${text}\n`)).toEqual([note.text]);
  expect(note.decoded.length).toBeLessThanOrEqual(1);
});

test("an assessment that is opened is decoded: the count sees it", async ({ page }) => {
  await page.addInitScript(countCoding);
  await start(page);
  const [key = ""] = Object.keys(await keptTexts(page));
  await page.goto("privacy/");
  await page.goto(`${checklistPath}#open=${key}`);
  await isSaved(page);
  const [text = ""] = Object.values(await keptTexts(page));
  expect(new Set(await page.evaluate(() => window.codec.decoded))).toEqual(new Set([text]));
  expect(await page.evaluate(() => window.codec.encoded)).toEqual([]);
});
