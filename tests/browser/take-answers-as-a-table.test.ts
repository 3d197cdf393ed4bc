import { bytesOf } from "../fixtures/answering.ts";
import { loadWorkbook } from "../fixtures/edit-workbook.ts";
import { openFiles } from "../fixtures/files-of-several.ts";
import { expect, test } from "../fixtures/guarded-page.ts";
import { readCsv } from "../fixtures/read-csv.ts";

test("every question stands beside every answer, in words, as a table and as a file", async ({ page }) => {
  const together = await openFiles(page);
  const table = together.getByRole("table", {
    name: "What Northtown (Ann), Southtown (Bea), Southtown (Ann) answered",
  });
  await expect(table.getByRole("columnheader")).toHaveText([
    "Question",
    "Northtown (Ann)",
    "Southtown (Bea)",
    "Southtown (Ann)",
  ]);
  const first = table
    .getByRole("row")
    .filter({ has: page.getByRole("cell") })
    .first();
  await expect(first.getByRole("cell")).toHaveText(["In place", "Partly in place", "Not started"]);
  await expect(table.getByRole("cell", { name: "No answer" }).first()).toBeVisible();
  await together.getByRole("checkbox", { name: "Show names" }).uncheck();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    together.getByRole("button", { name: "Download this table (CSV)" }).click(),
  ]);
  const text = (await bytesOf(file)).toString();
  expect(text.startsWith("\uFEFF")).toBe(true);
  expect(`${file.suggestedFilename()} ${text}`).not.toMatch(/\b(ann|bea|northtown|southtown)\b/i);
  expect(readCsv(text.slice(1))[1]?.slice(3, 6)).toEqual(["In place", "Partly in place", "Not started"]);

  const [workbook] = await Promise.all([
    page.waitForEvent("download"),
    together.getByRole("button", { name: "Download as Excel, with notes and proof" }).click(),
  ]);
  expect(workbook.suggestedFilename()).toMatch(/side-by-side.*\.xlsx$/);
  const book = await loadWorkbook(await bytesOf(workbook));
  expect(book.worksheets.map(({ name }) => name)).toEqual(["Answers", "Importance", "Notes", "Proof"]);
  const row = (number: number) => [4, 5, 6].map((column) => book.worksheets[0]?.getRow(number).getCell(column).text);
  expect(row(2)).toEqual(["In place", "Partly in place", "Not started"]);
  expect(row(1).join()).not.toMatch(/\b(ann|bea|northtown|southtown)\b/i);
});

test("head and questions of the table stay in sight, a phone has blocks, and paper lies across", async ({ page }) => {
  const together = await openFiles(page);
  const table = together.getByRole("table", { name: /^What Northtown/ });
  await page.setViewportSize({ width: 1280, height: 500 });
  // The page alone scrolls.
  const box = together.getByRole("region", { name: /^What Northtown/ });
  await expect(box).toHaveCSS("max-height", "none");
  expect(await box.evaluate((each) => each.scrollHeight - each.clientHeight)).toBe(0);
  await box.evaluate((each) => {
    scrollTo(0, each.getBoundingClientRect().top + scrollY + 200);
  });
  const bar = await page.locator(".tool-bar").boundingBox();
  const foot = bar ? bar.y + bar.height : 0;
  const head = await table.getByRole("columnheader", { name: "Southtown (Bea)" }).boundingBox();
  expect(Math.abs((head?.y ?? -99) - foot)).toBeLessThan(3);
  await page.setViewportSize({ width: 320, height: 800 });
  const cell = table.getByText("Partly in place").first();
  await expect(cell).toHaveCSS("display", "block");
  await expect(cell).toHaveAttribute("data-label", "Southtown (Bea)");
  expect(await cell.evaluate((each) => getComputedStyle(each, "::before").content)).not.toBe("none");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.emulateMedia({ media: "print" });
  await expect(together.locator("answer-matrix:visible")).toHaveCSS("page", "across");
});
