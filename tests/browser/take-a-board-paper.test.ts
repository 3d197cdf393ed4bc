import { readFile } from "node:fs/promises";
import { actions, answers, results } from "../fixtures/answered-checklist.ts";
import { handed } from "../fixtures/answering.ts";
import { assessmentOf } from "../fixtures/assessment.ts";
import { failScript } from "../fixtures/failing-scripts.ts";
import { expect, test } from "../fixtures/guarded-page.ts";
import { keepAndOpen } from "../fixtures/kept-assessments.ts";
import { fixtureSite } from "../../scripts/fixture-site.ts";
import { readDocx } from "../fixtures/read-docx.ts";

const name = "Download a board paper (Word)";
const own = () => {
  const now = new Date().toISOString();
  return assessmentOf({ answers, actions, created: now, updated: now });
};

test("the board paper has every gap and action of the results, and leads only to entries of the library", async ({
  page,
}) => {
  await keepAndOpen(page, own(), "Results");
  const saving = page.waitForEvent("download");
  await results(page).getByRole("button", { name }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toMatch(/^CL-01-northtown-ics-spring-2026-ann-.*-board-paper\.docx$/);
  await expect(results(page).getByText(handed)).toBeVisible();
  const read = readDocx(await readFile(await file.path()));
  const gaps = await results(page).locator(".gap__title [data-part=question]").allInnerTexts();
  expect(gaps.length).toBeGreaterThan(2);
  for (const gap of gaps) expect(read.headings.some(({ text }) => text.endsWith(gap))).toBe(true);
  const text = [...read.paragraphs, ...read.tables.flatMap(({ rows }) => rows.flat())].join("\n");
  for (const { what, owner } of actions) for (const said of [what, owner]) expect(text).toContain(said);
  expect(text).toContain("Nobody owns <this>.");
  const figures = await results(page).getByRole("list", { name: "In numbers" }).getByRole("listitem").allInnerTexts();
  for (const figure of figures) {
    const [count, words] = figure.replace(/\s+/g, " ").trim().split(/ (.*)/);
    expect(read.tables[0]?.rows).toContainEqual([count, words]);
  }
  // A paper outlives the machine that it was made on, so it names permanent addresses of the published site alone.
  const published = `https://northtown.example${fixtureSite.base}id/`;
  expect(read.links.length).toBeGreaterThan(2);
  expect(read.links.filter((link) => !link.startsWith(published))).toEqual([]);
  expect(text).toContain(`${published}CL-01/`);
  const { origin } = new URL(page.url());
  for (const link of new Set(read.links))
    expect((await page.request.get(link.replace("https://northtown.example", origin))).status()).toBe(200);
});

test("what writes Word comes only when it is wanted; without it the page says so, and the next press works", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await keepAndOpen(page, own(), "Results");
  expect(asked.filter((url) => url.includes("write-board-paper"))).toEqual([]);
  const restore = await failScript(page, "write-board-paper");
  const button = results(page).getByRole("button", { name });
  await button.click();
  await expect(
    results(page).getByText(/^The part of this page that writes Word files could not be fetched/),
  ).toBeVisible();
  await restore();
  const saving = page.waitForEvent("download");
  await button.click();
  await saving;
  await page.context().setOffline(true);
  const again = page.waitForEvent("download");
  await button.click();
  await again;
});
