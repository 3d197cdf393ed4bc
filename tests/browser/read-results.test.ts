import { close } from "../fixtures/answering.ts";
import { expect, test } from "../fixtures/guarded-page.ts";
import { actions, answers, plan, results } from "../fixtures/answered-checklist.ts";
import { assessmentOf } from "../fixtures/assessment.ts";
import { keepAndOpen, showView } from "../fixtures/kept-assessments.ts";

test("results say in words what is answered, proved and missing, and give no score", async ({ page }) => {
  await keepAndOpen(page, assessmentOf({ answers }), "Results");
  await expect(results(page)).toContainText(
    "6 of 17 questions answered. 2 in place, 1 of them with proof; 1 partly in place; 1 planned; 1 not started; 1 does not apply. The proof of 1 is more than a year old.",
  );
  await expect(results(page)).toContainText("Why there is no score");
  await expect(results(page)).not.toContainText("%");
  await expect(results(page)).toContainText("Proof dated 3 February 2020.");
  await expect(results(page)).toContainText("CL-01.i99: Partly in place. An older question");
});

test("each section’s bar has its counts as text, and they add up to its questions", async ({ page }) => {
  await keepAndOpen(page, assessmentOf({ answers }), "Results");
  const sections = results(page).locator(".section-result");
  const asked = await page
    .locator(".checklist-section")
    .evaluateAll((all) => all.map((each) => each.querySelectorAll("h3").length));
  const counts = await sections.evaluateAll((all) =>
    all.map((each) =>
      [...each.querySelectorAll("li:not([hidden]) strong")].reduce((sum, one) => sum + Number(one.textContent), 0),
    ),
  );
  expect(counts).toEqual(asked);
  const onBar = await sections.evaluateAll((all) =>
    all.map((each) =>
      [...each.querySelectorAll("g:not(.rating-bar__none) text")].reduce(
        (sum, one) => sum + Number(one.textContent),
        0,
      ),
    ),
  );
  expect(onBar).toEqual(asked);
});

test("gaps come by importance, then by how far there is to go, with what to learn from", async ({ page }) => {
  await keepAndOpen(page, assessmentOf({ answers }), "Results");
  const gaps = results(page).locator(".gap");
  await expect(gaps.getByRole("heading").locator("a")).toHaveCount(3);
  const places = await gaps
    .getByRole("heading")
    .locator("a")
    .evaluateAll((all) => all.map((each) => each.getAttribute("href")));
  expect(places).toEqual(["#i04", "#i05", "#i03"]);
  await expect(gaps.first()).toContainText("High importance. Not started.");
  await expect(gaps.first()).toContainText("Nobody owns <this>.");
  await expect(gaps.first()).toContainText(/(Actionable insight|Evidence principle|Case study) (IN|PR|CS)-\d\d\./);
  await expect(gaps.first()).toContainText(
    "One programme used it as a part; none tested it alone; one warns. Gap narrowed.",
  );
});

test("printed results and plan stand alone, without controls", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await keepAndOpen(page, assessmentOf({ answers, actions }), "Results");
  await page.getByRole("button", { name: "Print results" }).click();
  await page.emulateMedia({ media: "print" });
  for (const said of ["Northtown ICS", "Spring 2026", "Ann", "20 November 2026", "CL-01, edition 1"]) {
    await expect(page.locator("#results .view-head").getByText(said, { exact: true })).toBeVisible();
  }
  await expect(results(page).getByText("6 of 17 questions answered.")).toBeVisible();
  await expect(
    page.locator("button:visible, input:visible, select:visible, h1:visible, .paper-form:visible"),
  ).toHaveCount(0);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: "screen" });

  await showView(page, "Actions");
  await page.getByRole("button", { name: "Print the plan" }).click();
  await page.emulateMedia({ media: "print" });
  await expect(plan(page).getByText("Ask the board")).toBeVisible();
  await expect(plan(page).getByText("2 January 2026")).toBeVisible();
  await expect(page.locator("button:visible, input:visible, textarea:visible, h1:visible")).toHaveCount(0);
});

test("results printed with the rest of the page say once whose they are, on one sheet", async ({ page }) => {
  await keepAndOpen(page, assessmentOf({ answers, actions }), "Results");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText(/Northtown ICS/).filter({ visible: true })).toHaveCount(1);
  await expect(page.locator("#results .view-head")).toHaveCSS("break-inside", "avoid");
});

test("nothing of an assessment stays in the page when it is closed", async ({ page }) => {
  await keepAndOpen(page, assessmentOf({ answers, actions }), "Results");
  await expect(results(page)).toContainText("Nobody owns <this>.");
  await close(page);
  expect(
    await page.locator("#results, #actions").evaluateAll((all) => all.map((each) => each.textContent).join()),
  ).not.toMatch(/Nobody owns|Northtown|Ask the board/);
});
