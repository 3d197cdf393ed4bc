import { bytesOf, close } from "../fixtures/answering.ts";
import { expect, test } from "../fixtures/guarded-page.ts";
import { actions, answers, results } from "../fixtures/answered-checklist.ts";
import { actionOf, assessmentOf } from "../fixtures/assessment.ts";
import { readCsv } from "../fixtures/read-csv.ts";
import { keepAndOpen } from "../fixtures/kept-assessments.ts";

test("results give six numbers with what each is a part of, say what stands out, and give no score", async ({
  page,
}) => {
  await keepAndOpen(page, assessmentOf({ answers }), "Results");
  await expect(
    results(page).getByText(
      "1 claim rests on no proof. The proof of 1 is more than a year old. 3 gaps have no open action and no lead, 2 of them of high importance.",
    ),
  ).toBeVisible();
  await expect(results(page).getByRole("list", { name: "In numbers" }).getByRole("listitem")).toHaveText([
    "6 of 17 questions answered",
    "2 of 5 that apply answered in place",
    "1 of 2 in place with proof",
    "3 of 5 that apply answered are gaps",
    "0 of 3 gaps with an open action or a lead",
    "0 of 5 that apply answered “Don’t know”",
  ]);
  await expect(results(page)).toContainText("Why there is no score");
  await expect(results(page)).not.toContainText("%");
  await expect(results(page)).toContainText("Proof dated 3 February 2020.");
  await expect(results(page)).toContainText("CL-01.i99: Partly in place. An older question");
});

test("under one legend the whole has one bar, and each section a box for each question with its answer in words", async ({
  page,
}) => {
  await keepAndOpen(page, assessmentOf({ answers }), "Results");
  const legend = results(page).locator(".rating-counts");
  await expect(legend).toHaveCount(1);
  await expect(legend.getByRole("listitem")).toHaveText([
    "In place: 2",
    "Partly in place: 1",
    "Planned: 1",
    "Not started: 1",
    "Does not apply: 1",
    "Not answered: 11",
  ]);
  const onBar = await results(page).locator(".rating-bar g:not(.rating-bar__none) text").allTextContents();
  expect(onBar).toEqual(["2", "1", "1", "1", "1", "11"]);
  await expect(results(page).locator(".section-row--whole")).toContainText("2 of 5 that apply answered in place");
  const sections = results(page).locator(".section-row:not(.section-row--whole)");
  const asked = await page
    .locator(".checklist-section")
    .evaluateAll((all) => all.map((each) => each.querySelectorAll("h3").length));
  const boxes = await sections.evaluateAll((all) => all.map((each) => each.querySelectorAll(".question-box").length));
  expect(boxes).toEqual(asked);
  await expect(sections.first().locator(".question-box").first()).toHaveText(/^\s*1\s*: In place\s*$/);
  const fills = await sections
    .first()
    .locator("rect")
    .evaluateAll((all) => all.map((each) => each.getAttribute("fill")));
  expect(fills.slice(0, 3)).toEqual(["url(#rating-in-place)", "url(#rating-in-place)", "url(#rating-partly)"]);
});

test("the gaps that matter most stand first, with who acts by when, or that nobody does", async ({ page }) => {
  const own = actionOf({ item: "CL-01.i05", owner: "Bo", due: "2027-03-01" });
  await keepAndOpen(page, assessmentOf({ answers, actions: [own] }), "Results");
  const rows = results(page).getByRole("table").first().getByRole("row");
  await expect(rows.nth(1).getByRole("cell").nth(0)).toHaveText("4");
  await expect(rows.nth(1)).toContainText(/Not started\s*High\s*No action yet/);
  await expect(rows.nth(2)).toContainText(/Planned\s*High\s*Bo\s*1 March 2027/);
  await expect(rows.nth(3)).toContainText(/Partly in place\s*Low\s*No action yet/);
  await expect(rows).toHaveCount(4);
});

test("gaps come by importance, then by how far there is to go; important ones without an action are marked", async ({
  page,
}) => {
  const own = actionOf({ item: "CL-01.i05", owner: "Bo", due: "2027-03-01" });
  await keepAndOpen(page, assessmentOf({ answers, actions: [own] }), "Results");
  const gaps = results(page).locator(".results-gap");
  await expect(gaps.getByRole("heading").getByRole("link")).toHaveCount(3);
  const places = await gaps
    .getByRole("heading")
    .getByRole("link")
    .evaluateAll((all) => all.map((each) => each.getAttribute("href")));
  expect(places).toEqual(["#i04", "#i05", "#i03"]);
  await expect(gaps.nth(0)).toContainText("High importance. Not started. Important, and no action yet.");
  await expect(gaps.nth(0)).toContainText("Nobody owns <this>.");
  await expect(gaps.nth(1)).toContainText("High importance. Planned. Bo, 1 March 2027.");
  await expect(gaps.nth(2)).toContainText("Low importance. Partly in place. No action yet.");
  await expect(gaps.nth(2)).not.toContainText("Important, and");
});

test("each entry to learn from stands once, with its first step and the gaps that ask for it", async ({ page }) => {
  await keepAndOpen(page, assessmentOf({ answers }), "Results");
  const entries = results(page).locator(".learning");
  const titles = await entries.getByRole("heading").allTextContents();
  expect(titles.length).toBeGreaterThan(0);
  expect(new Set(titles).size).toBe(titles.length);
  await expect(entries.first()).toContainText(/(Actionable insight|Evidence principle|Case study) (IN|PR|CS)-\d\d\./);
  await expect(entries.first()).toContainText("First step:");
  await expect(entries.filter({ hasText: "One programme used it as a part" }).first()).toBeVisible();
  // A gap names what it can learn from, and leads there.
  const named = results(page)
    .locator(".results-gap")
    .first()
    .getByRole("link", { name: /^(IN|PR|CS)-\d\d$/ })
    .first();
  const id = await named.innerText();
  await named.click();
  await expect(results(page).locator(`[id="learn-${id}"]`)).toBeInViewport();
});

test("what nobody knows is told apart from gaps, in the words of the answer", async ({ page }) => {
  const updated = "2026-11-20T09:00:00.000Z";
  await keepAndOpen(page, assessmentOf({ answers: { "CL-01.i02": { rating: "not-known", updated } } }), "Results");
  await expect(results(page).getByRole("heading", { name: "Don’t know: find out" })).toHaveCount(2);
  await expect(results(page)).not.toContainText(/not known/i);
  await expect(results(page).locator(".results-gap")).toHaveCount(1);
  await expect(results(page)).toContainText("No answer shows a gap.");
});

test("what was changed in two places and not decided is said, on paper and in the table too", async ({ page }) => {
  const conflict = {
    ...{ id: crypto.randomUUID(), of: "CL-01.i04", field: "note" as const },
    ...{ kept: "Nobody owns <this>.", other: "- Ann does", found: "2026-11-20T09:00:00.000Z" },
  };
  await keepAndOpen(page, assessmentOf({ answers, conflicts: [conflict] }), "Results");
  const words = results(page)
    .getByText("Changed in two places and not decided: question 4 (Notes).")
    .filter({ visible: true })
    // The form to sign off says it too.
    .first();
  await expect(words).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download answers (CSV)" }).click(),
  ]);
  const rows = readCsv((await bytesOf(file)).toString().replace("\uFEFF", ""));
  const undecided = rows[0]?.indexOf("Not decided") ?? -1;
  expect(rows.find((row) => row[4] === "CL-01.i04")?.[undecided]).toBe("Notes: - Ann does");
  await page.emulateMedia({ media: "print" });
  await expect(words).toBeVisible();
});

test("nothing of an assessment stays in the page when it is closed", async ({ page }) => {
  await keepAndOpen(page, assessmentOf({ answers, actions }), "Results");
  await expect(results(page)).toContainText("Nobody owns <this>.");
  await close(page);
  expect(
    await page.locator("#results, #actions").evaluateAll((all) => all.map((each) => each.textContent).join()),
  ).not.toMatch(/Nobody owns|Northtown|Ask the board/);
});

test("on a phone no label stands without what it names, and the organisation is whole in the bar", async ({ page }) => {
  const organisation = "Bath and North East Somerset, Swindon and Wiltshire Integrated Care Board";
  await page.setViewportSize({ width: 390, height: 844 });
  await keepAndOpen(page, assessmentOf({ answers, organisation }), "Results");
  const gap = results(page).getByRole("table").first().locator("tbody tr").first();
  await expect(gap).toContainText("No action yet");
  await expect(gap.locator("[data-label=Due]")).toBeHidden();
  const name = page.locator(".tool-bar__organisation");
  await expect(name).toHaveText(organisation);
  expect(await name.evaluate((each) => each.scrollWidth - each.clientWidth)).toBeLessThanOrEqual(0);
});
