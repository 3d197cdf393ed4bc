import { printTemplate } from "../../scripts/documents/printed-entry.ts";
import { fixtureSite } from "../../scripts/fixture-site.ts";
import { expect, test } from "../fixtures/guarded-page.ts";

const template = { slug: "kite-day", path: "/templates/kite-day/", updated: "2026-03-02" };

test("a template is found, says what its sources say, and leads to them", async ({ page }) => {
  await page.goto("templates/");
  await page.getByRole("link", { name: "Plan of a kite day" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Plan of a kite day");
  await expect(page.getByRole("heading", { level: 3 })).toHaveText(["Strings", "Wind"]);
  await expect(page.getByRole("table", { name: "Pupil by pupil" }).getByRole("row")).toHaveCount(4);
  const wind = page.getByRole("definition").filter({ hasText: "It is ours" });
  await expect(wind).toHaveCount(3);
  await page.getByRole("link", { name: "A trial of kite strings drawn by lot" }).click();
  await expect(page).toHaveURL(/\/sources\/harbour-notes\/#u-harbour-notes-kites-claim-1$/);
});

test("on paper a template is a sheet to fill in, on its side, and one with what the sources say", async ({ page }) => {
  await page.goto("templates/kite-day/");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("Quay", { exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: "Print this form" })).toBeHidden();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const sheets = [...pdf.toString("latin1").matchAll(/\/MediaBox \[0 0 (\d+)[\d.]* (\d+)/g)];
  expect(sheets.length).toBe(2);
  for (const [, width, height] of sheets) expect(Number(width)).toBeGreaterThan(Number(height));
});

test.describe("as a document", () => {
  test.use({ bypassCSP: true });

  test("a template is a tagged PDF whose empty table has headers", async ({ page }) => {
    const { pdf, ...about } = await printTemplate(page, template, fixtureSite.base);
    expect(about).toEqual({ name: "template-kite-day.pdf", of: template.path, kind: "template", pages: 2 });
    const text = Buffer.from(pdf).toString("latin1");
    for (const mark of ["/Marked true", "/Lang (en-GB)", "/S /H1", "/S /TH", "/Outlines"]) expect(text).toContain(mark);
  });
});

test("a window of 320 pixels has every part, and nothing to scroll sideways", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto("templates/kite-day/");
  await expect(page.getByRole("table")).toBeHidden();
  await expect(page.getByRole("term")).toHaveText(["Strings", "Wind", "Pupil", "Kite"]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
